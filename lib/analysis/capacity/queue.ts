/** Where a request is served: by servers with one queue, or by as many as there are requests (functions, tables). */
export type Station = {
  name: string
  /** Requests/s that arrive at one copy of it, for each request/s at the entry of the system. */
  load: number
  /** Infinity: nobody waits. */
  servers: number
  /** Mean time of service of all that arrive, in seconds. */
  seconds: number
  /** Copies in other zones take over, such as a standby. Others are spread over the zones, and lost with them. */
  standby?: true
}

/**
 * Erlang C: the probability that an arrival waits, by the recursion of Erlang B, which neither overflows nor needs
 * factorials. For an offered load below the number of servers; no queue is in balance at more.
 */
export function erlangC(servers: number, offered: number): number {
  let blocked = 1
  for (let n = 1; n <= servers; n++) blocked = (offered * blocked) / (n + offered * blocked)
  return blocked / (1 - (offered / servers) * (1 - blocked))
}

/** Mean and variance of a time, in seconds. */
export type Moments = { mean: number; variance: number }

/** The wait in an M/M/c queue at so many arrivals/s: none with probability 1 - C, else exponential. */
export function waitIn({ servers, seconds }: Pick<Station, 'servers' | 'seconds'>, arrivals: number): Moments {
  if (servers === Infinity) return { mean: 0, variance: 0 }
  const rate = servers / seconds - arrivals
  if (rate <= 0) return { mean: Infinity, variance: Infinity }
  const waits = erlangC(servers, arrivals * seconds)
  return { mean: waits / rate, variance: (waits * (2 - waits)) / (rate * rate) }
}

/**
 * The station after the loss of one zone of so many, the one with most of its servers. A standby takes over whole; in
 * one zone nothing is left.
 */
export function withoutZone<S extends Pick<Station, 'servers' | 'standby'>>(station: S, zones: number): S {
  if (station.servers === Infinity) return station
  if (zones === 1) return { ...station, servers: 0 }
  return station.standby ? station : { ...station, servers: station.servers - Math.ceil(station.servers / zones) }
}

/** Load at the entry, in requests/s, at which a station has no server left; Infinity where it never has. */
export const saturationOf = ({ servers, seconds, load }: Station): number =>
  load > 0 ? servers / seconds / load : Infinity
