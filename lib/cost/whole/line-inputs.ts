import type { CostPart } from '@/content/scenario/cost-parts'
import type { Circumstances, UncertainId } from './types'

/** What one line rests on beside its composition and its factors. */
type Inputs = {
  reads: readonly (keyof Circumstances)[]
  /** Whether it rests on the infrastructure of the composition, or on the limits that the load meets. */
  load: boolean
}

/**
 * Two scenarios that agree in these have the same line, so it is worked out once for both. A test holds this to the
 * formulas.
 */
export const LINE_INPUTS: Record<CostPart, Inputs> = {
  infrastructure: { reads: [], load: true },
  development: {
    reads: ['months', 'features', 'deadline', 'auditedShare', 'patternShare', 'edge', 'today'],
    load: false,
  },
  running: {
    reads: ['months', 'engineers', 'loaded', 'hourly', 'labour', 'services', 'cells', 'edge', 'onCallMissing'],
    load: false,
  },
  learning: {
    reads: ['months', 'features', 'auditedShare', 'patternShare', 'edge', 'learningLoss', 'learningMonths', 'today'],
    load: false,
  },
  migration: { reads: ['months', 'engineers', 'loaded', 'edge', 'today'], load: true },
  coordination: { reads: ['months', 'labour', 'teams'], load: false },
  outages: { reads: ['months', 'outageCost', 'employees', 'engineers', 'revenue', 'cells', 'inOneZone'], load: false },
  latency: { reads: ['months', 'farRevenue', 'globalUsers', 'revenue', 'sameForAll', 'edge'], load: false },
  history: { reads: ['months', 'historyAsked', 'hourly'], load: false },
  limits: { reads: ['months', 'viewsAsked', 'hourly', 'engineers', 'loaded'], load: true },
}

/** Factors that further lines rest on, beside the one that they belong to. A test holds this to the formulas. */
export const ALSO_IN: Partial<Record<UncertainId, readonly CostPart[]>> = {
  estimateError: ['migration'],
  openPrices: ['migration'],
  optionStorage: ['migration'],
  replicaShare: ['migration'],
  tenantShare: ['migration'],
  cqrsShare: ['learning'],
  historyShare: ['learning'],
  cellsShare: ['learning'],
  edgeShare: ['learning'],
  moveCells: ['limits'],
  slip: ['limits'],
}
