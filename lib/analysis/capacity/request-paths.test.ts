import { describe, expect, test } from 'vitest'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { LATENCY_CONSTANTS } from '@/content/scenario/latency-constants'
import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { composition, costInputs, type Composition } from '@/lib/cost'
import { peakQpsOf, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { cellsOf } from '@/lib/sizing'
import { requestPaths, type RequestKind } from './request-paths'

const REGIONS = 2
const SERVICES = 5
const CALLS = 3
const PARTS: ScenarioParts = {
  situation: { peakQps: 4000, teams: 4 },
  workload: { users: 2_000_000, services: SERVICES, callsPerRequest: CALLS, regions: REGIONS, readShare: 0.7 },
}
const scenarioOn = (stack: ScenarioParts['stack'] = {}, parts = PARTS) => scenarioWith({ ...parts, stack })
const pathsOf = (patterns: PatternId[], stack?: ScenarioParts['stack'], options: Composition['options'] = []) =>
  requestPaths(composition(patterns, options), scenarioOn(stack))
const kindOf = (kinds: readonly RequestKind[], name: string) => {
  const kind = kinds.find((one) => one.name === name)
  if (!kind) throw new Error(`${name}: found ${kinds.map((one) => one.name).join(', ')}`)
  return kind
}
const warm = ({ visits }: RequestKind) => visits.filter(({ station }) => station.name !== 'Cold start')
const sum = (values: readonly number[]) => values.reduce((before, one) => before + one, 0)

/** Everything that visits a station: how often for each request at the entry, and for how long. */
function visitsOf(kinds: readonly RequestKind[]) {
  const all = kinds.flatMap((kind) => warm(kind).map((visit) => ({ ...visit, share: kind.share })))
  return [...new Map(all.map(({ station }) => [station.name, station])).values()].map((station) => {
    const here = all.filter((visit) => visit.station.name === station.name)
    return {
      station,
      often: sum(here.map(({ share, times }) => share * times)),
      seconds: sum(here.map(({ share, times, seconds }) => share * times * seconds)),
    }
  })
}

const cases = [
  ...PATTERN_IDS.map((id) => [id, [id], {}] as const),
  ['a search beside it, without a cache', ['cqrs', 'monolith'], { cache: 'none' }],
  ['events in a relational database', ['event-sourcing'], { eventStore: 'relational' }],
  ['services with a database for all', ['microservices'], { databases: 'one' }],
  ['services with a database each', ['microservices'], { databases: 'each' }],
  ['services in cells', ['cell-based', 'microservices'], { databases: 'each' }],
] as [string, PatternId[], ScenarioParts['stack']][]

describe.each(cases)('%s', (_, patterns, stack) => {
  const kinds = pathsOf(patterns, stack)
  const { load } = costInputs(scenarioOn(stack))
  const copy = patterns.includes('cell-based')
    ? cellsOf(load).fullCell
    : patterns.includes('edge-computing')
      ? 1 / REGIONS
      : 1
  const isOfService = (name: string) =>
    name === 'A service' ||
    (name === 'Database' && patterns.includes('microservices') && load.stack.databases === 'each')
  /** The part of all that visit a station which visits this copy of it. */
  const partAt = (name: string) => {
    if (name === 'Cell router') return 1 / REGIONS
    return (isOfService(name) ? 1 / SERVICES : 1) * copy
  }

  test('a station gets what its requests bring, and is busy with it for as long', () => {
    for (const { station, often, seconds } of visitsOf(kinds)) {
      if (station.servers === Infinity) continue
      if (station.name === 'Database' && patterns.includes('edge-computing')) continue
      // Projections write to read models what no request brings.
      if (station.name === 'Read models') continue
      expect(station.load, station.name).toBeCloseTo(often * partAt(station.name), 9)
      expect(station.load * station.seconds, station.name).toBeCloseTo(seconds * partAt(station.name), 9)
    }
  })

  test('of what is sized one server less would be busy beyond the target, or fewer than are sold', () => {
    const { utilization } = load.capacities
    for (const { station } of visitsOf(kinds)) {
      if (!Number.isFinite(station.servers)) continue
      const busy = peakQpsOf(scenarioOn(stack)) * station.load * station.seconds
      expect(busy, station.name).toBeLessThanOrEqual(station.servers * utilization * (1 + 1e-9))
      const least = station.name === 'Database' ? MODEL_CONSTANTS.databaseVcpuAtLeast.value : Number(load.stack.zones)
      if (station.servers > least)
        expect(busy, station.name).toBeGreaterThan((station.servers - 1 - 1e-9) * utilization)
    }
  })

  test('every visit is a hop away, and a call between services passes the proxies at both ends', () => {
    const { sidecarsPerCall, sidecarVcpu } = MODEL_CONSTANTS
    const calls = patterns.includes('microservices') ? CALLS : 0
    for (const kind of kinds) {
      const hops = kind.name === 'Answered at the edge' ? 0 : sum(warm(kind).map(({ times }) => times))
      const proxies = kind.name === 'Answered at the edge' ? 0 : calls * sidecarsPerCall.value * sidecarVcpu.value
      expect(kind.fixed * 1000, kind.name).toBeCloseTo(hops * LATENCY_CONSTANTS.hopMs.value + proxies, 9)
    }
  })
})

/** Seconds that a visit takes in all, by the station's name, in a kind of request. */
const secondsAt = (kinds: readonly RequestKind[], kind: string, name: string) =>
  sum(kindOf(kinds, kind).visits.map(({ station, times, seconds }) => (station.name === name ? times * seconds : 0)))

test('a table that vendors run is written once, that of events is read and written, and each takes as long', () => {
  const table = LATENCY_CONSTANTS.tableMs.value / 1000
  expect(secondsAt(pathsOf(['serverless']), 'Writes', 'Tables')).toBeCloseTo(table, 12)
  expect(secondsAt(pathsOf(['serverless']), 'Reads', 'Tables')).toBeCloseTo(table, 12)
  expect(secondsAt(pathsOf(['event-sourcing']), 'Writes', 'Tables')).toBeCloseTo(2 * table, 12)
})

test('functions take their time in all, however many of them a request calls; a few wait for a start', () => {
  const all = scenarioOn().workload.functionMs / 1000
  const services = pathsOf(['serverless', 'microservices'])
  for (const kinds of [pathsOf(['serverless']), services])
    expect(secondsAt(kinds, 'Writes', 'Functions')).toBeCloseTo(all, 12)
  expect(kindOf(services, 'Writes').visits[0]?.times).toBe(1 + CALLS)
  const cold = kindOf(services, 'Writes, started cold')
  const { coldMs, coldShare } = LATENCY_CONSTANTS
  expect(secondsAt(services, cold.name, 'Cold start')).toBeCloseTo(coldMs.value / 1000, 12)
  expect(cold.share).toBeCloseTo(0.3 * coldShare.value, 12)
  expect(secondsAt(services, 'Writes', 'Cold start')).toBe(0)
})

test('code takes its time of CPU: calls between services and queries of read models have their own', () => {
  const cpu = scenarioOn().capacities.cpuMs / 1000
  const { callCpu, queryCpu, routerCpu, podVcpu } = MODEL_CONSTANTS
  const writes = (patterns: PatternId[], name: string) => secondsAt(pathsOf(patterns), 'Writes', name)
  expect(writes(['monolith'], 'Application')).toBeCloseTo(cpu, 12)
  expect(writes(['microservices'], 'A service')).toBeCloseTo((cpu * (1 + CALLS * callCpu.value)) / podVcpu.value, 12)
  expect(writes(['cqrs', 'monolith'], 'Command side')).toBeCloseTo(cpu, 12)
  expect(writes(['cell-based', 'monolith'], 'Cell router')).toBeCloseTo(cpu * routerCpu.value, 12)
  const reads = secondsAt(pathsOf(['cqrs', 'monolith']), 'Reads from the cache', 'Query side')
  expect(reads).toBeCloseTo(cpu * queryCpu.value, 12)
})

test('a command reads its aggregate, and appends its events and now and then a snapshot', () => {
  const { capacities, workload } = scenarioOn()
  const kinds = pathsOf(['event-sourcing'], { eventStore: 'relational', cache: 'none' })
  const { utilization, readsPerVcpu, writesPerVcpu } = capacities
  const appends = workload.eventsPerWrite * (1 + 1 / MODEL_CONSTANTS.eventsPerSnapshot.value)
  const seconds = utilization / readsPerVcpu + (appends * utilization) / writesPerVcpu
  expect(secondsAt(kinds, 'Writes', 'Event store')).toBeCloseTo(seconds, 12)
  const models = kindOf(kinds, 'Reads').visits.at(-1)
  const projected = 0.3 * workload.eventsPerWrite * Math.max(1, workload.readModels)
  expect(models?.station.load).toBeCloseTo(projected + 0.7, 9)
  expect(models?.seconds).toBeCloseTo(utilization / readsPerVcpu, 12)
})

test('an edge answers the reads that it has, a CDN at most all reads, and replicas their part of the database', () => {
  const shareAt = (kinds: readonly RequestKind[], name: string) => kindOf(kinds, name).share
  const { cacheHitRate } = scenarioOn().capacities
  expect(shareAt(pathsOf(['edge-computing']), 'Answered at the edge')).toBeCloseTo(0.7 * cacheHitRate, 12)
  const cdn = pathsOf(['monolith'], {}, ['edge-cache'])
  expect(shareAt(cdn, 'Answered at the edge')).toBeCloseTo(COST_FACTORS.cachedShare.value, 12)
  expect(secondsAt(cdn, 'Answered at the edge', 'Edge')).toBeCloseTo(LATENCY_CONSTANTS.edgeMs.value / 1000, 12)
  const few = scenarioOn({}, { ...PARTS, workload: { ...PARTS.workload, readShare: 0.1 } })
  expect(shareAt(requestPaths(composition(['monolith'], ['edge-cache']), few), 'Answered at the edge')).toBe(0.1)
})

test('with replicas a station still gets what its requests bring, in proportion to its servers', () => {
  const kinds = pathsOf(['monolith'], {}, ['read-replicas'])
  for (const { station, often, seconds } of visitsOf(kinds)) {
    expect(station.load, station.name).toBeCloseTo(often, 12)
    expect(station.load * station.seconds, station.name).toBeCloseTo(seconds, 12)
  }
  const [database, replicas] = ['the database', 'replicas'].map((name) => kindOf(kinds, `Reads from ${name}`))
  const serversAt = (kind?: RequestKind) => kind?.visits.at(-1)?.station.servers ?? NaN
  expect((replicas?.share ?? 0) / (database?.share ?? 0)).toBeCloseTo(serversAt(replicas) / serversAt(database), 9)
  const { replicaShare } = costInputs(scenarioOn()).shares
  expect(serversAt(replicas)).toBe(Math.ceil(serversAt(database) * replicaShare))
})
