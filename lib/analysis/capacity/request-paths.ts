import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { LATENCY_CONSTANTS } from '@/content/scenario/latency-constants'
import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { costInputs, isRunByVendor, type Composition } from '@/lib/cost'
import { carriersAtPeak, cellsOf } from '@/lib/sizing'
import type { Station } from './queue'

/** How often a request is served at a station, and for how long each time. */
type Visit = { station: Station; times: number; seconds: number }

/** A kind of request: its share of all, where it is served, and the time that no load changes, in seconds. */
export type RequestKind = { name: string; share: number; visits: Visit[]; fixed: number }

const MS = 1000
const { hopMs, edgeMs, tableMs, coldShare, coldMs } = LATENCY_CONSTANTS
const { queryCpu, routerCpu, callCpu, sidecarsPerCall, sidecarVcpu, eventsPerSnapshot } = MODEL_CONSTANTS
/** Where nobody waits, whatever the load. */
const endless = (name: string, ms: number): Station => ({ name, load: 0, servers: Infinity, seconds: ms / MS })
const once = (at: Station, seconds = at.seconds): Visit => ({ station: at, times: 1, seconds })
/** Network and the proxies at both ends of a call between services. */
const CALL = hopMs.value / MS + (sidecarsPerCall.value * sidecarVcpu.value) / MS

/**
 * The ways of requests through a composition, with servers as lib/sizing buys them for the peak and the stack of the
 * scenario. A write goes to the database or the event store, a read to the cache, if the stack has one, or the database
 * behind it; an edge answers what it can before that.
 */
export function requestPaths({ patterns, options }: Composition, scenario: Scenario): RequestKind[] {
  const has = (pattern: PatternId) => patterns.includes(pattern)
  const { load, shares } = costInputs(scenario)
  const { workload, capacities, stack, cacheHits } = load
  const { regions, services, callsPerRequest, functionMs } = workload
  const peak = load.requests.peak
  const carriers = carriersAtPeak(load)
  const [reads, writes] = [workload.readShare, 1 - workload.readShare]
  const atEdge = has('edge-computing')
    ? reads * capacities.cacheHitRate
    : options.includes('edge-cache')
      ? Math.min(reads, COST_FACTORS.cachedShare.value)
      : 0
  const behind = reads - atEdge
  // A CDN is bought beside machines that could do without it; behind edge functions there are fewer.
  const sized = has('edge-computing') ? behind : reads
  const copy = has('cell-based') ? cellsOf(load).fullCell : has('edge-computing') ? 1 / regions : 1
  const station = (
    name: string,
    share: number,
    { servers, seconds }: { servers: number; seconds: number },
    standby = false,
  ): Station => ({
    name,
    load: share,
    servers,
    seconds,
    ...(standby && { standby }),
  })

  /** Where code runs, for writes and for reads. */
  const run = (): { write: Visit; read: Visit; fixed: number } => {
    const both = (visit: Visit, fixed: number) => ({ write: visit, read: visit, fixed })
    const visits = has('microservices') ? 1 + callsPerRequest : 1
    const calls = (visits - 1) * CALL
    if (has('serverless')) {
      const at = endless('Functions', functionMs / visits)
      return both({ station: at, times: visits, seconds: at.seconds }, calls)
    }
    if (has('microservices')) {
      const cpu = 1 + callsPerRequest * callCpu.value
      const each = carriers.containers(peak * (sized + writes) * copy, cpu, { services, visits })
      const at = station('A service', ((behind + writes) * copy * visits) / services, each)
      return both({ station: at, times: visits, seconds: at.seconds }, calls)
    }
    if (has('cqrs') || has('event-sourcing')) {
      const commands = carriers.machines(peak * writes * copy, 1)
      const queries = carriers.machines(peak * sized * copy, queryCpu.value)
      return {
        write: once(station('Command side', writes * copy, commands)),
        read: once(station('Query side', behind * copy, queries)),
        fixed: 0,
      }
    }
    return both(once(station('Application', (behind + writes) * copy, machinesFor(1))), 0)
  }
  const machinesFor = (cpu: number) => carriers.machines(peak * (sized + writes) * copy, cpu)

  const app = run()
  const router = has('cell-based')
    ? [once(station('Cell router', (behind + writes) / regions, carriers.machines(peak / regions, routerCpu.value)))]
    : []
  const entry = app.fixed + ((1 + router.length) * hopMs.value) / MS
  const hop = hopMs.value / MS

  const kinds = (): RequestKind[] => {
    const written = (store: Visit): RequestKind => ({
      name: 'Writes',
      share: writes,
      visits: [...router, app.write, store],
      fixed: entry + hop * store.times,
    })
    const read = (name: string, share: number, store: Visit): RequestKind => ({
      name,
      share,
      visits: [...router, app.read, store],
      fixed: entry + hop,
    })
    const tables = once(endless('Tables', tableMs.value))
    if (isRunByVendor({ patterns })) return [written(tables), read('Reads', behind, tables)]
    const models = has('cqrs') || has('event-sourcing')
    const hits = models ? Number(stack.cache !== 'none') : cacheHits
    const cached = behind * hits
    const cache = station('Cache', cached * copy, carriers.cache(peak * copy * sized * hits), true)
    if (has('event-sourcing')) {
      const append = stack.eventStore === 'relational' ? appended() : { ...tables, times: 2 }
      return [written(append), read('Reads', behind, hits > 0 ? once(cache) : readModels())]
    }
    const missed = behind - cached
    const own = has('microservices') && stack.databases === 'each' ? 1 / services : 1
    // Every region keeps all writes.
    const stored = has('edge-computing') ? writes : writes * copy
    const missedSized = sized * (1 - hits)
    const database = carriers.database(peak * own * stored, peak * own * missedSized * copy)
    // Replicas are bought as a share of the database, and take reads in proportion to their size.
    const replicas = options.includes('read-replicas') ? Math.ceil(database.servers * shares.replicaShare) : 0
    const copied = (missed * replicas) / (database.servers + replicas)
    const kept = missed - copied
    const left = stored + kept * copy
    const mean = (stored * database.write + kept * copy * database.read) / left
    const at = station('Database', left * own, { ...database, ...(replicas > 0 && { seconds: mean }) }, true)
    const replica = station('Read replicas', copied * copy * own, { servers: replicas, seconds: database.read }, true)
    return [
      written(once(at, database.write)),
      read('Reads from the cache', cached, once(cache)),
      read('Reads from the database', kept, once(at, database.read)),
      read('Reads from replicas', copied, once(replica)),
    ]
  }
  /** A command reads its aggregate from the event store in a database, and appends its events there. */
  const appended = (): Visit => {
    const perCommand = workload.eventsPerWrite * (1 + 1 / eventsPerSnapshot.value)
    const at = carriers.database(peak * copy * writes * perCommand, peak * copy * writes)
    const seconds = (at.read + perCommand * at.write) / 2
    return {
      station: station('Event store', 2 * writes * copy, { servers: at.servers, seconds }, true),
      times: 2,
      seconds,
    }
  }
  /** Read models as tables of a database: projections write to them what queries read. */
  const readModels = (): Visit => {
    const projected = writes * workload.eventsPerWrite * load.readModels
    const at = carriers.database(peak * copy * projected, peak * copy * sized)
    return once(station('Read models', (projected + behind) * copy, at, true), at.read)
  }
  const edge: RequestKind = {
    name: 'Answered at the edge',
    share: atEdge,
    visits: [once(endless('Edge', edgeMs.value))],
    fixed: 0,
  }
  const all = [edge, ...kinds().flatMap((kind) => (has('serverless') ? startedCold(kind) : [kind]))]
  return all.filter(({ share }) => share > 0)
}

/** A few calls of functions wait for a start. */
const startedCold = (kind: RequestKind): RequestKind[] => [
  { ...kind, share: kind.share * (1 - coldShare.value) },
  {
    ...kind,
    name: `${kind.name}, started cold`,
    share: kind.share * coldShare.value,
    visits: [...kind.visits, once(endless('Cold start', coldMs.value))],
  },
]
