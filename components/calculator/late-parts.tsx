'use client'

import { lazy, Suspense, type ComponentProps } from 'react'
import { Bills as BillsHere } from './Bills'
import { CostCharts as CostChartsHere } from './CostCharts'
import { CostLinesTable as CostLinesTableHere } from './CostLinesTable'
import { NextSteps as NextStepsHere } from './NextSteps'
import { PeopleAssumptions as PeopleAssumptionsHere } from './PeopleAssumptions'
import { ScalingLimits as ScalingLimitsHere } from './ScalingLimits'
import { Volumes as VolumesHere } from './Volumes'

/*
 * What stands below the first screen. The server renders it; the browser fetches its code after the first paint and
 * takes the markup up then. In a build for the browser the condition is false while it is compiled, so that nothing of
 * these parts is left in the first load. e2e/weight.spec.ts would notice.
 */

const BillsLater =
  typeof window === 'undefined' ? BillsHere : lazy(() => import('./Bills').then(({ Bills }) => ({ default: Bills })))
const CostChartsLater =
  typeof window === 'undefined'
    ? CostChartsHere
    : lazy(() => import('./CostCharts').then(({ CostCharts }) => ({ default: CostCharts })))
const CostLinesTableLater =
  typeof window === 'undefined'
    ? CostLinesTableHere
    : lazy(() => import('./CostLinesTable').then(({ CostLinesTable }) => ({ default: CostLinesTable })))
const NextStepsLater =
  typeof window === 'undefined'
    ? NextStepsHere
    : lazy(() => import('./NextSteps').then(({ NextSteps }) => ({ default: NextSteps })))
const PeopleAssumptionsLater =
  typeof window === 'undefined'
    ? PeopleAssumptionsHere
    : lazy(() => import('./PeopleAssumptions').then(({ PeopleAssumptions }) => ({ default: PeopleAssumptions })))
const ScalingLimitsLater =
  typeof window === 'undefined'
    ? ScalingLimitsHere
    : lazy(() => import('./ScalingLimits').then(({ ScalingLimits }) => ({ default: ScalingLimits })))
const VolumesLater =
  typeof window === 'undefined'
    ? VolumesHere
    : lazy(() => import('./Volumes').then(({ Volumes }) => ({ default: Volumes })))

export const Bills = (props: ComponentProps<typeof BillsHere>) => (
  <Suspense>
    <BillsLater {...props} />
  </Suspense>
)
export const CostCharts = (props: ComponentProps<typeof CostChartsHere>) => (
  <Suspense>
    <CostChartsLater {...props} />
  </Suspense>
)
export const CostLinesTable = () => (
  <Suspense>
    <CostLinesTableLater />
  </Suspense>
)
export const NextSteps = () => (
  <Suspense>
    <NextStepsLater />
  </Suspense>
)
export const PeopleAssumptions = (props: ComponentProps<typeof PeopleAssumptionsHere>) => (
  <Suspense>
    <PeopleAssumptionsLater {...props} />
  </Suspense>
)
export const ScalingLimits = (props: ComponentProps<typeof ScalingLimitsHere>) => (
  <Suspense>
    <ScalingLimitsLater {...props} />
  </Suspense>
)
export const Volumes = (props: ComponentProps<typeof VolumesHere>) => (
  <Suspense>
    <VolumesLater {...props} />
  </Suspense>
)
