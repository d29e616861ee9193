'use client'

import { lazy } from 'react'
import { CopyLink as CopyLinkHere } from '@/components/scenario/CopyLink'
import { PriceControl as PriceControlHere } from '@/components/scenario/PriceControl'
import { WorkedExampleName as WorkedExampleNameHere } from '@/components/scenario/WorkedExampleName'
import { late } from '@/components/ui/late'
import { CalculatorLink as CalculatorLinkHere } from './CalculatorLink'
import { ColumnHeads as ColumnHeadsHere } from './ColumnHeads'
import { CompareCharts as CompareChartsHere } from './CompareCharts'
import { ComparisonSummary as ComparisonSummaryHere } from './ComparisonSummary'
import { LiveRows as LiveRowsHere } from './LiveRows'
import { LoadControl as LoadControlHere } from './LoadControl'
import { PatternChoice as PatternChoiceHere } from './PatternChoice'

/*
 * The browser fetches the code of all parts after the first paint: those of the first screen in one piece, the charts
 * by themselves.
 */

export const CopyLink = late(
  typeof window === 'undefined'
    ? CopyLinkHere
    : lazy(() => import('./first-screen').then(({ CopyLink }) => ({ default: CopyLink }))),
)
export const PriceControl = late(
  typeof window === 'undefined'
    ? PriceControlHere
    : lazy(() => import('./first-screen').then(({ PriceControl }) => ({ default: PriceControl }))),
)
export const WorkedExampleName = late(
  typeof window === 'undefined'
    ? WorkedExampleNameHere
    : lazy(() => import('./first-screen').then(({ WorkedExampleName }) => ({ default: WorkedExampleName }))),
)
export const CalculatorLink = late(
  typeof window === 'undefined'
    ? CalculatorLinkHere
    : lazy(() => import('./first-screen').then(({ CalculatorLink }) => ({ default: CalculatorLink }))),
)
export const ColumnHeads = late(
  typeof window === 'undefined'
    ? ColumnHeadsHere
    : lazy(() => import('./first-screen').then(({ ColumnHeads }) => ({ default: ColumnHeads }))),
)
export const ComparisonSummary = late(
  typeof window === 'undefined'
    ? ComparisonSummaryHere
    : lazy(() => import('./first-screen').then(({ ComparisonSummary }) => ({ default: ComparisonSummary }))),
)
export const LiveRows = late(
  typeof window === 'undefined'
    ? LiveRowsHere
    : lazy(() => import('./first-screen').then(({ LiveRows }) => ({ default: LiveRows }))),
)
export const LoadControl = late(
  typeof window === 'undefined'
    ? LoadControlHere
    : lazy(() => import('./first-screen').then(({ LoadControl }) => ({ default: LoadControl }))),
)
export const PatternChoice = late(
  typeof window === 'undefined'
    ? PatternChoiceHere
    : lazy(() => import('./first-screen').then(({ PatternChoice }) => ({ default: PatternChoice }))),
)

export const CompareCharts = late(
  typeof window === 'undefined'
    ? CompareChartsHere
    : lazy(() => import('./CompareCharts').then(({ CompareCharts }) => ({ default: CompareCharts }))),
)
