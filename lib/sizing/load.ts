import type { Stack } from '@/content/scenario/stack'
import type { Capacities, Workload } from '@/content/schemas/scenario'
import { SECONDS_PER_MONTH } from '@/lib/kernel'
import type { SizingInputs } from './types'

/**
 * A flow of requests, queries, writes or events: per second at the peak and on average, and per average calendar month.
 */
export type Flow = { peak: number; average: number; month: number }

/**
 * What the components are sized by: the flows that follow from a workload, with the workload itself and the capacities.
 */
export type Load = {
  requests: Flow
  reads: Flow
  writes: Flow
  events: Flow
  /** Number of read models: the visitor's figure, at least 1. */
  readModels: number
  workload: Workload
  capacities: Capacities
  stack: Stack
  /** Copies of machines, databases and caches: one in each zone. */
  zones: number
  /** Share of reads that the cache of a stack answers; 0 without one. */
  cacheHits: number
}

/** The load that follows from the sizing inputs. Peak and average are per second, the month has 730 hours. */
export function loadOf({ workload, capacities, stack }: SizingInputs): Load {
  const { peakQps, averageToPeak, readShare } = workload
  const average = peakQps * averageToPeak
  const requests = { peak: peakQps, average, month: average * SECONDS_PER_MONTH }
  const writes = part(requests, 1 - readShare)
  return {
    requests,
    reads: part(requests, readShare),
    writes,
    events: part(writes, workload.eventsPerWrite),
    readModels: Math.max(1, workload.readModels),
    workload,
    capacities,
    stack,
    zones: Number(stack.zones),
    cacheHits: stack.cache === 'none' ? 0 : capacities.cacheHitRate,
  }
}

/** A flow multiplied by a factor, e.g. the share of requests that are writes. */
export const part = ({ peak, average, month }: Flow, share: number): Flow => ({
  peak: peak * share,
  average: average * share,
  month: month * share,
})

/** The sum of two flows. */
export const both = (one: Flow, other: Flow): Flow => ({
  peak: one.peak + other.peak,
  average: one.average + other.average,
  month: one.month + other.month,
})

const KB_PER_GB = 1024 * 1024

/** GB of a number of KB. Vendors count traffic and logs in GB of 1,024 MB. */
export const gbOfKilobytes = (kilobytes: number): number => kilobytes / KB_PER_GB
