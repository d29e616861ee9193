import { numberAnswer } from '@/content/answers/rows'
import { WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { TRAFFIC_DEFAULT, TRAFFIC_SECONDS } from '@/content/scenario/traffic'
import type { Scenario, Traffic } from '@/content/schemas/scenario'
import { clamped, peakOf } from '@/lib/kernel'
import type { Change, Origin } from './change'
import type { Volumes } from './volumes'

const DIGITS = 4

/** Load, stored data and duration of functions, where a file tells them. */
export function workloadChanges(volumes: Volumes, scenario: Scenario): Change[] {
  const { requests, functionRequests, functionGbSeconds, databaseGb, objectGb } = volumes
  const { workload } = scenario
  // A gateway counts what comes from outside; functions are also called from within.
  const aMonth = requests ?? functionRequests
  const gb = databaseGb ?? objectGb
  const memoryMb = workload.functionMemoryMb
  const changes: (Change | null)[] = [
    aMonth === undefined ? null : load(aMonth, scenario),
    gb === undefined
      ? null
      : field('dataGb', gb, { kind: 'stored', what: databaseGb ? 'databases' : 'objects' }, scenario),
    volumes.functionMs === undefined ? null : field('functionMs', volumes.functionMs, { kind: 'stated' }, scenario),
    functionGbSeconds && functionRequests
      ? field(
          'functionMs',
          (functionGbSeconds / functionRequests / (memoryMb / 1024)) * 1000,
          { kind: 'duration', gbSeconds: functionGbSeconds, requests: functionRequests, memoryMb },
          scenario,
        )
      : null,
  ]
  return changes.filter((change) => change !== null)
}

/** Taken over as a statement by the month, so that the link says what the file says and the peak follows from it. */
function load(aMonth: number, scenario: Scenario): Change | null {
  const range = numberAnswer('peakQps')
  const traffic: Traffic = { ...TRAFFIC_DEFAULT, amount: Math.max(1, Math.round(aMonth)) }
  const now = scenario.situation.peakQps
  const next = peakOf(traffic, scenario)
  if (!range || next === now || next > range.max) return null
  const average = traffic.amount / TRAFFIC_SECONDS[traffic.per]
  return { target: { kind: 'load', traffic }, now, next, isOwn: now !== undefined, from: { kind: 'requests', average } }
}

function field(name: 'dataGb' | 'functionMs', value: number, from: Origin, { workload }: Scenario): Change | null {
  const now = workload[name]
  const next = clamped(inDigits(value), WORKLOAD_FIELDS[name], now)
  if (next === now) return null
  return { target: { kind: 'figure', name }, now, next, isOwn: now !== WORKLOAD_FIELDS[name].default, from }
}

const inDigits = (value: number) => Number(value.toPrecision(DIGITS))
