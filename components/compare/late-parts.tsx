'use client'

import { lazy } from 'react'
import { CompareCharts as CompareChartsHere } from './CompareCharts'

/*
 * What stands below the first screen. The server renders it; the browser fetches its code after the first paint and
 * takes the markup up then. In a build for the browser the condition is false while it is compiled, so that nothing of
 * these parts is left in the first load. e2e/weight.spec.ts would notice. Each stands in a Suspense of its own.
 */

export const CompareCharts =
  typeof window === 'undefined'
    ? CompareChartsHere
    : lazy(() => import('./CompareCharts').then(({ CompareCharts }) => ({ default: CompareCharts })))
