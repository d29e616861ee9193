'use client'

import { exported, late } from '@/components/ui/late'
import { AnswerNumber as AnswerNumberHere } from './AnswerNumber'
import { Bills as BillsHere } from './Bills'
import { BringBill as BringBillHere } from './bill-file/BringBill'
import { CostCharts as CostChartsHere } from './CostCharts'
import { CostLinesTable as CostLinesTableHere } from './CostLinesTable'
import { FactorGroup as FactorGroupHere } from './FactorGroup'
import { InputPanel as InputPanelHere } from './InputPanel'
import { NextSteps as NextStepsHere } from './NextSteps'
import { PatternChooser as PatternChooserHere } from './PatternChooser'
import { PeopleAssumptions as PeopleAssumptionsHere } from './PeopleAssumptions'
import { PresetLinks as PresetLinksHere } from './PresetLinks'
import { ResetButton as ResetButtonHere } from './ResetButton'
import { Results as ResultsHere } from './Results'
import { RunsToday as RunsTodayHere } from './RunsToday'
import { ScalingLimits as ScalingLimitsHere } from './ScalingLimits'
import { SummaryBar as SummaryBarHere } from './SummaryBar'
import { Volumes as VolumesHere } from './Volumes'

/*
 * The browser fetches the code of all parts after the first paint: those of the first screen in one piece, those below
 * it one by one.
 */

const firstScreen = () => import('./first-screen')

export const AnswerNumber = late(
  typeof window === 'undefined' ? AnswerNumberHere : exported(firstScreen, (it) => it.AnswerNumber),
)
export const InputPanel = late(
  typeof window === 'undefined' ? InputPanelHere : exported(firstScreen, (it) => it.InputPanel),
)
export const PatternChooser = late(
  typeof window === 'undefined' ? PatternChooserHere : exported(firstScreen, (it) => it.PatternChooser),
)
export const PresetLinks = late(
  typeof window === 'undefined' ? PresetLinksHere : exported(firstScreen, (it) => it.PresetLinks),
)
export const ResetButton = late(
  typeof window === 'undefined' ? ResetButtonHere : exported(firstScreen, (it) => it.ResetButton),
)
export const Results = late(typeof window === 'undefined' ? ResultsHere : exported(firstScreen, (it) => it.Results))
export const RunsToday = late(
  typeof window === 'undefined' ? RunsTodayHere : exported(firstScreen, (it) => it.RunsToday),
)
export const SummaryBar = late(
  typeof window === 'undefined' ? SummaryBarHere : exported(firstScreen, (it) => it.SummaryBar),
)

export const Bills = late(
  typeof window === 'undefined'
    ? BillsHere
    : exported(
        () => import('./Bills'),
        (it) => it.Bills,
      ),
)
export const BringBill = late(
  typeof window === 'undefined'
    ? BringBillHere
    : exported(
        () => import('./bill-file/BringBill'),
        (it) => it.BringBill,
      ),
)
export const CostCharts = late(
  typeof window === 'undefined'
    ? CostChartsHere
    : exported(
        () => import('./CostCharts'),
        (it) => it.CostCharts,
      ),
)
export const CostLinesTable = late(
  typeof window === 'undefined'
    ? CostLinesTableHere
    : exported(
        () => import('./CostLinesTable'),
        (it) => it.CostLinesTable,
      ),
)
export const FactorGroup = late(
  typeof window === 'undefined'
    ? FactorGroupHere
    : exported(
        () => import('./FactorGroup'),
        (it) => it.FactorGroup,
      ),
)
export const NextSteps = late(
  typeof window === 'undefined'
    ? NextStepsHere
    : exported(
        () => import('./NextSteps'),
        (it) => it.NextSteps,
      ),
)
export const PeopleAssumptions = late(
  typeof window === 'undefined'
    ? PeopleAssumptionsHere
    : exported(
        () => import('./PeopleAssumptions'),
        (it) => it.PeopleAssumptions,
      ),
)
export const ScalingLimits = late(
  typeof window === 'undefined'
    ? ScalingLimitsHere
    : exported(
        () => import('./ScalingLimits'),
        (it) => it.ScalingLimits,
      ),
)
export const Volumes = late(
  typeof window === 'undefined'
    ? VolumesHere
    : exported(
        () => import('./Volumes'),
        (it) => it.Volumes,
      ),
)
