import type { C4Relation } from './types'
import { USER } from './types'

/** What the components of a bill are to each other. An id that the bill lacks is left out. */
export function relationsOf(ids: readonly string[], functionsAtEdge: boolean): C4Relation[] {
  const there = (...some: string[]) => some.filter((id) => ids.includes(id))
  const relations: C4Relation[] = []
  const add = (from: readonly string[], to: readonly string[], what: string, async = false) => {
    for (const one of from)
      for (const other of to) if (one !== other) relations.push({ from: one, to: other, what, async })
  }
  const code = codeIn(there, functionsAtEdge)
  for (const [from, to] of wayIn(there, code, functionsAtEdge)) add(from, to, 'Sends requests')
  stores(there, code, add)
  events(there, code, add)
  add(there('compute.services'), there('compute.mesh'), 'Calls other services through')
  return relations.filter(({ from, to }, at) => relations.findIndex((one) => one.from === from && one.to === to) === at)
}

type There = (...some: string[]) => string[]
type Add = (from: readonly string[], to: readonly string[], what: string, async?: boolean) => void
type Code = ReturnType<typeof codeIn>

function codeIn(there: There, functionsAtEdge: boolean) {
  const plain = there('compute.app', 'compute.services', ...(functionsAtEdge ? [] : ['functions']))
  const or = (own: string[]) => (own.length > 0 ? own : plain)
  return {
    plain,
    writes: or(there('compute.commands')),
    reads: or(there('compute.queries')),
    projects: or(there('compute.projections')),
  }
}

/** Each stage that a request passes through, with the next. */
function wayIn(there: There, { plain, writes, reads }: Code, functionsAtEdge: boolean): [string[], string[]][] {
  const stages = [
    there('cdn'),
    functionsAtEdge ? there('functions') : [],
    there('router-entry'),
    there('compute.router'),
    there('gateway', 'entry'),
  ].filter((stage) => stage.length > 0)
  const passed = stages.map((stage, at): [string[], string[]] => [at === 0 ? [USER] : (stages[at - 1] ?? []), stage])
  const served = [...new Set([...plain, ...writes, ...reads])]
  const functions = served.filter((id) => id === 'functions')
  const machines = served.filter((id) => id !== 'functions')
  const or = (own: string[]) => (own.length > 0 ? own : served)
  const last = stages.at(-1) ?? [USER]
  const hasBoth = last.includes('gateway') && last.includes('entry')
  return [
    ...passed,
    ...last.map((one): [string[], string[]] => [
      [one],
      hasBoth ? or(one === 'gateway' ? functions : machines) : served,
    ]),
  ]
}

/** Options that keep a copy, or a part of the data of their own. */
const COPIES = ['audit-table', 'temporal-tables'] as const

function stores(there: There, { plain, writes, reads, projects }: Code, add: Add): void {
  const separate = there('compute.commands').length > 0
  const [database, tables] = [there('database'), there('tables')]
  const readModels = there('cache', 'search')
  add(plain, [...database, ...tables], 'Reads and writes')
  add(plain, there('database-per-tenant'), 'Reads and writes')
  add(writes, there('events'), 'Appends events, loads aggregates')
  add(reads, readModels, 'Reads')
  add(plain, readModels, 'Reads')
  add(writes, there(...COPIES), 'Records each change', false)
  add(reads, there('read-replicas'), 'Reads')
  add(
    (database[0] ? database : tables[0] ? tables : there('events')).slice(0, 1),
    there('read-replicas'),
    'Replicates',
    true,
  )
  if (!separate) return
  const isLog = there('events').length > 0 && there('connector').length === 0
  if (!isLog) add(writes, database, 'Writes')
  add(projects, [...readModels, ...tables, ...(isLog ? database : [])], 'Updates read models', true)
  add(reads, [...tables, ...(readModels.length === 0 ? database : [])], 'Reads')
}

function events(there: There, { writes, projects }: Code, add: Add): void {
  const stream = there('stream')
  add(there('database'), there('connector'), 'Changed rows', true)
  const sends = there('connector')
  add(sends.length > 0 ? sends : writes, stream, 'Publishes events', true)
  add(stream, projects, 'Delivers events', true)
  add(stream, there('archive'), 'Keeps events', true)
  add(there('archive'), there('compute.rebuilds'), 'History', true)
  add(there('compute.rebuilds'), there('cache', 'search', 'tables'), 'Rebuilds read models', true)
}
