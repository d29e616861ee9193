import type { Stack } from '@/content/scenario/stack'
import type { Capacities, Workload } from '@/content/schemas/scenario'
import { SECONDS_PER_MONTH } from '@/lib/kernel'

/** Inputs of the sizing: the workload with its peak load in requests per second, the capacities, and the stack. */
export type SizingInputs = {
  workload: Workload & { peakQps: number }
  capacities: Capacities
  stack: Stack
  /** What autoscaled machines hold in each hour of the day, in shares of the peak, where the day is known. */
  heldHours?: readonly number[]
}

/**
 * A flow of requests, queries, writes or events: per second at the peak and on average, and per average calendar month.
 */
export type Flow = {
  peak: number
  average: number
  month: number
  /** What autoscaled machines hold for it in each hour of the day, in shares of the peak, where the day is known. */
  heldHours?: readonly number[]
}

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
export function loadOf({ workload, capacities, stack, heldHours }: SizingInputs): Load {
  const { peakQps, averageToPeak, readShare } = workload
  const average = peakQps * averageToPeak
  const requests = { peak: peakQps, average, month: average * SECONDS_PER_MONTH, heldHours }
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
export const part = ({ peak, average, month, heldHours }: Flow, share: number): Flow => ({
  peak: peak * share,
  average: average * share,
  month: month * share,
  heldHours,
})

/** The sum of two flows. */
export const both = (one: Flow, other: Flow): Flow => ({
  peak: one.peak + other.peak,
  average: one.average + other.average,
  month: one.month + other.month,
  heldHours: one.heldHours,
})

/**
 * Mean over a month of what carries a flow, at least `least` at any time. Autoscaling follows load late and scales in
 * slowly. Where the day is known each hour holds what its hours ask for; else the mean lies half way between what the
 * average load needs and what the peak needs. (When the peak is three times the average, that is two thirds of it.)
 */
export function heldOnAverage(
  { peak, average, heldHours }: Flow,
  carriersOf: (flow: number) => number,
  least = 0,
): number {
  return heldHours
    ? heldInHours({ heldHours }, carriersOf(peak), least)
    : Math.max(least, carriersOf((peak + average) / 2))
}

/** Mean over the day of what takes `atPeak` in its busiest hour; without a known day it stands as at the peak. */
export const heldInHours = ({ heldHours }: Pick<Flow, 'heldHours'>, atPeak: number, least: number): number =>
  heldHours
    ? heldHours.reduce((sum, share) => sum + Math.max(least, atPeak * share), 0) / heldHours.length
    : Math.max(least, atPeak)

/** What is described by how machines are held over the day, which depends on whether the load's day is known. */
export function heldInWords<Described>(describe: (held: string) => Described): (load: Load) => Described {
  const knownDay = describe('mean over the hours of the day, each with the hour before it')
  const unknownDay = describe('half way between average and peak')
  return ({ requests }) => (requests.heldHours ? knownDay : unknownDay)
}

const KB_PER_GB = 1024 * 1024

/** GB of a number of KB. Vendors count traffic and logs in GB of 1,024 MB. */
export const gbOfKilobytes = (kilobytes: number): number => kilobytes / KB_PER_GB
