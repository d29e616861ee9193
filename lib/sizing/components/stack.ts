import type { Flow, Load } from '../load'
import { both, part } from '../load'
import type { Component, InputName } from '../types'
import { cache } from './cache'
import { compute } from './compute'
import { entry } from './entry'
import { nat } from './network'
import { sql } from './sql'

type Stack = {
  /** What one stack takes. Its database may hold more writes than come in: those of other regions. */
  reads: Flow
  writes: Flow
  storedWrites?: Flow
  gb: number
  copies: number
}

/**
 * One whole small system: machines, load balancer, database, cache, way out. The Monolith is one, cells and regions are
 * several.
 */
export function stack(load: Load, { reads, writes, storedWrites = writes, gb, copies }: Stack): Component[] {
  const { cacheHitRate } = load.capacities
  const requests = both(reads, writes)
  return [
    compute(load, { id: 'compute.app', label: 'Application', role: 'Serves requests', flow: requests, copies }),
    entry(load, requests, { copies }),
    sql(load, {
      role: 'Stores the data; serves reads that miss the cache',
      writes: storedWrites,
      reads: part(reads, 1 - cacheHitRate),
      gb,
      copies,
    }),
    cache(load, { role: 'Serves repeated reads', reads: part(reads, cacheHitRate), gb, copies }),
    nat(load, requests.month, copies),
  ]
}

/** Stacks of which there are as many as these inputs say: every component of theirs names them, too. */
export function stacksBy(by: readonly InputName[]): typeof stack {
  const joined = new Map<string, readonly InputName[]>()
  return (load, asked) => {
    const components = stack(load, asked)
    for (const component of components) {
      const from = joined.get(component.id) ?? [...component.from, ...by]
      joined.set(component.id, from)
      component.from = from
    }
    return components
  }
}
