import type { Flow, Load } from '../load'
import { both, part } from '../load'
import type { Component, InputName } from '../types'
import { cache } from './cache'
import { compute } from './compute'
import { entry } from './entry'
import { addresses, nat } from './network'
import { sql } from './sql'

type Stack = {
  /**
   * The load of one stack. Its database may store more writes than the stack receives, because writes of other regions
   * are replicated to it.
   */
  reads: Flow
  writes: Flow
  storedWrites?: Flow
  gb: number
  copies: number
}

/**
 * One complete stack: machines, load balancer, database, cache and outgoing traffic. The Monolith is one stack; cells
 * and regions are several.
 */
export function stack(load: Load, { reads, writes, storedWrites = writes, gb, copies }: Stack): Component[] {
  const { cacheHits } = load
  const requests = both(reads, writes)
  return [
    compute(load, { id: 'compute.app', label: 'Application', role: 'Serves requests', flow: requests, copies }),
    ...entry(load, requests, { copies }),
    sql(load, {
      role: 'Stores the data; serves reads that miss the cache',
      writes: storedWrites,
      reads: part(reads, 1 - cacheHits),
      gb,
      copies,
    }),
    ...cache(load, { role: 'Serves repeated reads', reads: part(reads, cacheHits), gb, copies }),
    ...nat(load, requests.month, copies),
    addresses(load, { copies }),
  ]
}

/**
 * `stack` for a number of copies that follows from these inputs. Every component of such a stack lists them among its
 * inputs.
 */
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
