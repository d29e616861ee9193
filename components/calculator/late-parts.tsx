'use client'

import { lazy } from 'react'
import { CopyLink as CopyLinkHere } from '@/components/scenario/CopyLink'
import { PriceControl as PriceControlHere } from '@/components/scenario/PriceControl'
import { WorkedExampleName as WorkedExampleNameHere } from '@/components/scenario/WorkedExampleName'
import { late } from '@/components/ui/late'
import { AnswerNumber as AnswerNumberHere } from './AnswerNumber'
import { Bills as BillsHere } from './Bills'
import { CostCharts as CostChartsHere } from './CostCharts'
import { CostLinesTable as CostLinesTableHere } from './CostLinesTable'
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
export const AnswerNumber = late(
  typeof window === 'undefined'
    ? AnswerNumberHere
    : lazy(() => import('./first-screen').then(({ AnswerNumber }) => ({ default: AnswerNumber }))),
)
export const InputPanel = late(
  typeof window === 'undefined'
    ? InputPanelHere
    : lazy(() => import('./first-screen').then(({ InputPanel }) => ({ default: InputPanel }))),
)
export const PatternChooser = late(
  typeof window === 'undefined'
    ? PatternChooserHere
    : lazy(() => import('./first-screen').then(({ PatternChooser }) => ({ default: PatternChooser }))),
)
export const PresetLinks = late(
  typeof window === 'undefined'
    ? PresetLinksHere
    : lazy(() => import('./first-screen').then(({ PresetLinks }) => ({ default: PresetLinks }))),
)
export const ResetButton = late(
  typeof window === 'undefined'
    ? ResetButtonHere
    : lazy(() => import('./first-screen').then(({ ResetButton }) => ({ default: ResetButton }))),
)
export const Results = late(
  typeof window === 'undefined'
    ? ResultsHere
    : lazy(() => import('./first-screen').then(({ Results }) => ({ default: Results }))),
)
export const RunsToday = late(
  typeof window === 'undefined'
    ? RunsTodayHere
    : lazy(() => import('./first-screen').then(({ RunsToday }) => ({ default: RunsToday }))),
)
export const SummaryBar = late(
  typeof window === 'undefined'
    ? SummaryBarHere
    : lazy(() => import('./first-screen').then(({ SummaryBar }) => ({ default: SummaryBar }))),
)

export const Bills = late(
  typeof window === 'undefined' ? BillsHere : lazy(() => import('./Bills').then(({ Bills }) => ({ default: Bills }))),
)
export const CostCharts = late(
  typeof window === 'undefined'
    ? CostChartsHere
    : lazy(() => import('./CostCharts').then(({ CostCharts }) => ({ default: CostCharts }))),
)
export const CostLinesTable = late(
  typeof window === 'undefined'
    ? CostLinesTableHere
    : lazy(() => import('./CostLinesTable').then(({ CostLinesTable }) => ({ default: CostLinesTable }))),
)
export const NextSteps = late(
  typeof window === 'undefined'
    ? NextStepsHere
    : lazy(() => import('./NextSteps').then(({ NextSteps }) => ({ default: NextSteps }))),
)
export const PeopleAssumptions = late(
  typeof window === 'undefined'
    ? PeopleAssumptionsHere
    : lazy(() => import('./PeopleAssumptions').then(({ PeopleAssumptions }) => ({ default: PeopleAssumptions }))),
)
export const ScalingLimits = late(
  typeof window === 'undefined'
    ? ScalingLimitsHere
    : lazy(() => import('./ScalingLimits').then(({ ScalingLimits }) => ({ default: ScalingLimits }))),
)
export const Volumes = late(
  typeof window === 'undefined'
    ? VolumesHere
    : lazy(() => import('./Volumes').then(({ Volumes }) => ({ default: Volumes }))),
)
