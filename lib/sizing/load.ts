import type { Capacities, Workload } from '@/content/schemas/scenario'
import { SECONDS_PER_MONTH } from '@/lib/kernel'
import type { SizingInputs } from './types'

/** A stream of requests: at its peak and on average per second, and how many in an average calendar month. */
export type Flow = { peak: number; average: number; month: number }

/** A workload taken apart: what flows, and what one of each part carries. */
export type Load = {
  requests: Flow
  reads: Flow
  writes: Flow
  events: Flow
  /** Read models of the visitor, never less than the one that reads need. */
  readModels: number
  workload: Workload
  capacities: Capacities
}

export function loadOf({ workload, capacities }: SizingInputs): Load {
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
  }
}

/** A share of a flow, or a multiple of it. */
export const part = ({ peak, average, month }: Flow, share: number): Flow => ({
  peak: peak * share,
  average: average * share,
  month: month * share,
})

/** Two flows together. */
export const both = (one: Flow, other: Flow): Flow => ({
  peak: one.peak + other.peak,
  average: one.average + other.average,
  month: one.month + other.month,
})

const KB_PER_GB = 1024 * 1024

/** Vendors count traffic and logs in gigabytes of 1,024 MB. */
export const gbOfKilobytes = (kilobytes: number): number => kilobytes / KB_PER_GB
