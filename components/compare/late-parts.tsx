'use client'

import { exported, late } from '@/components/ui/late'
import { CalculatorLink as CalculatorLinkHere } from './CalculatorLink'
import { ColumnHeads as ColumnHeadsHere } from './ColumnHeads'
import { CompareCharts as CompareChartsHere } from './CompareCharts'
import { ComparisonSummary as ComparisonSummaryHere } from './ComparisonSummary'
import { FactRow as FactRowHere } from './FactRow'
import { LiveRows as LiveRowsHere } from './LiveRows'
import { LoadControl as LoadControlHere } from './LoadControl'
import { PatternChoice as PatternChoiceHere } from './PatternChoice'
import { RowGroup as RowGroupHere } from './RowGroup'

/*
 * The browser fetches the code of all parts after the first paint: those of the first screen in one piece, the charts
 * by themselves.
 */

const firstScreen = () => import('./first-screen')

export const CalculatorLink = late(
  typeof window === 'undefined' ? CalculatorLinkHere : exported(firstScreen, (it) => it.CalculatorLink),
)
export const ColumnHeads = late(
  typeof window === 'undefined' ? ColumnHeadsHere : exported(firstScreen, (it) => it.ColumnHeads),
)
export const ComparisonSummary = late(
  typeof window === 'undefined' ? ComparisonSummaryHere : exported(firstScreen, (it) => it.ComparisonSummary),
)
export const FactRow = late(typeof window === 'undefined' ? FactRowHere : exported(firstScreen, (it) => it.FactRow))
export const LiveRows = late(typeof window === 'undefined' ? LiveRowsHere : exported(firstScreen, (it) => it.LiveRows))
export const LoadControl = late(
  typeof window === 'undefined' ? LoadControlHere : exported(firstScreen, (it) => it.LoadControl),
)
export const PatternChoice = late(
  typeof window === 'undefined' ? PatternChoiceHere : exported(firstScreen, (it) => it.PatternChoice),
)
export const RowGroup = late(typeof window === 'undefined' ? RowGroupHere : exported(firstScreen, (it) => it.RowGroup))

export const CompareCharts = late(
  typeof window === 'undefined'
    ? CompareChartsHere
    : exported(
        () => import('./CompareCharts'),
        (it) => it.CompareCharts,
      ),
)
