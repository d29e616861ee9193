import type { Flow, Load } from '../load'
import { both, part } from '../load'
import type { Component, InputName } from '../types'
import { cache, cacheDescription } from './cache'
import { compute, machines } from './compute'
import { balancerDescription, entry } from './entry'
import { addresses, addressesDescription, nat, natDescription } from './network'
import { sql, sqlDescription } from './sql'

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
 * and regions are several, of which the number follows from the inputs `by`.
 */
export function stackOf(by: readonly InputName[] = []): (load: Load, asked: Stack) => Component[] {
  const application = machines('compute.app', 'Application', 'Serves requests', by)
  const balancer = balancerDescription({}, by)
  const database = sqlDescription({ role: 'Stores the data; serves reads that miss the cache' }, by)
  const repeatedReads = cacheDescription('Serves repeated reads', '1', by)
  const gateways = natDescription(by)
  const publicAddresses = addressesDescription({}, by)
  return (load, { reads, writes, storedWrites = writes, gb, copies }) => {
    const { cacheHits } = load
    const requests = both(reads, writes)
    return [
      compute(load, application(load), { flow: requests, copies }),
      ...entry(load, requests, balancer, copies),
      sql(load, database, { writes: storedWrites, reads: part(reads, 1 - cacheHits), gb, copies }),
      ...cache(load, repeatedReads, { reads: part(reads, cacheHits), gb, copies }),
      ...nat(load, requests.month, gateways, copies),
      addresses(load, publicAddresses, { copies }),
    ]
  }
}
