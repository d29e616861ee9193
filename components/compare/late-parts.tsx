'use client'

import { lazy, Suspense, type ComponentProps } from 'react'
import { CompareCharts as CompareChartsHere } from './CompareCharts'

/*
 * What stands below the first screen. The server renders it; the browser fetches its code after the first paint and
 * takes the markup up then. In a build for the browser the condition is false while it is compiled, so that nothing of
 * these parts is left in the first load. e2e/weight.spec.ts would notice.
 */

const CompareChartsLater =
  typeof window === 'undefined'
    ? CompareChartsHere
    : lazy(() => import('./CompareCharts').then(({ CompareCharts }) => ({ default: CompareCharts })))

export const CompareCharts = (props: ComponentProps<typeof CompareChartsHere>) => (
  <Suspense>
    <CompareChartsLater {...props} />
  </Suspense>
)
