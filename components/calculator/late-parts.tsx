'use client'

import { lazy } from 'react'
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
 * these parts is left in the first load. e2e/weight.spec.ts would notice. Each stands in a Suspense of its own.
 */

export const Bills =
  typeof window === 'undefined' ? BillsHere : lazy(() => import('./Bills').then(({ Bills }) => ({ default: Bills })))
export const CostCharts =
  typeof window === 'undefined'
    ? CostChartsHere
    : lazy(() => import('./CostCharts').then(({ CostCharts }) => ({ default: CostCharts })))
export const CostLinesTable =
  typeof window === 'undefined'
    ? CostLinesTableHere
    : lazy(() => import('./CostLinesTable').then(({ CostLinesTable }) => ({ default: CostLinesTable })))
export const NextSteps =
  typeof window === 'undefined'
    ? NextStepsHere
    : lazy(() => import('./NextSteps').then(({ NextSteps }) => ({ default: NextSteps })))
export const PeopleAssumptions =
  typeof window === 'undefined'
    ? PeopleAssumptionsHere
    : lazy(() => import('./PeopleAssumptions').then(({ PeopleAssumptions }) => ({ default: PeopleAssumptions })))
export const ScalingLimits =
  typeof window === 'undefined'
    ? ScalingLimitsHere
    : lazy(() => import('./ScalingLimits').then(({ ScalingLimits }) => ({ default: ScalingLimits })))
export const Volumes =
  typeof window === 'undefined'
    ? VolumesHere
    : lazy(() => import('./Volumes').then(({ Volumes }) => ({ default: Volumes })))
