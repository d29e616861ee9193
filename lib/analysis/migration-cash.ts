import { monthsOfWork } from './move-time'

/** A phase in each future: a column of person-months and of what it costs once, US dollars. */
export type PhaseColumns = {
  work: Float64Array
  /** Time of the people who move it, at their loaded cost. */
  programme: Float64Array
  /** The new infrastructure beside the old one. */
  parallel: Float64Array
  learning: Float64Array
  /** What the system after this phase costs less than staying, a column for each month of the horizon. */
  saved: readonly Float64Array[]
}

type Asked = { phases: readonly PhaseColumns[]; people: Float64Array; share: Float64Array; horizon: number }

/** A plan in each future. */
export type PlanColumns = {
  /** Calendar months of each phase, and the month in which it ends. */
  months: readonly Float64Array[]
  ends: readonly Float64Array[]
  /** Spent once on each phase. */
  spent: readonly Float64Array[]
  /** Saved less spent at the end of each month, from 0, when the whole plan is carried out. */
  cash: readonly Float64Array[]
  /**
   * The same at the end of the horizon when one stops after a phase, less what its phases take after that: whoever
   * begins a phase has to end it.
   */
  net: readonly Float64Array[]
  /** Month from which it is repaid for good when one stops after a phase; Infinity where not within the horizon. */
  payback: readonly Float64Array[]
}

/**
 * Phases one after another. What a phase takes is spent evenly over its months, and what it saves is saved from its end
 * on, in each month at the load of that month. Nothing is saved beyond the horizon.
 */
export function planColumns({ phases, people, share, horizon }: Asked): PlanColumns {
  const count = people.length
  const column = () => new Float64Array(count)
  const months = phases.map(({ work }) => work.map((all, i) => monthsOfWork(all, people[i]!, share[i]!)))
  const spent = phases.map(({ programme, parallel, learning }) =>
    programme.map((usd, i) => usd + parallel[i]! + learning[i]!),
  )
  const ends: Float64Array[] = []
  for (const own of months) {
    const before = ends.at(-1)
    ends.push(own.map((length, i) => length + (before?.[i] ?? 0)))
  }
  const cash = Array.from({ length: horizon + 1 }, column)
  const net = phases.map(column)
  const payback = phases.map(column)
  const sums = new Float64Array(horizon + 1)
  for (let i = 0; i < count; i++) {
    const endOf = (phase: number) => (phase < 0 ? 0 : ends[phase]![i]!)
    /** What a month adds when one stops after a phase. */
    const flowOf = (month: number, stop: number): number => {
      let flow = 0
      for (let phase = 0; phase <= stop; phase++) {
        const [from, to] = [endOf(phase - 1), endOf(phase)]
        const until = phase === stop ? Infinity : endOf(phase + 1)
        if (until < month || from >= month + 1) continue
        const length = to - from
        const worked = length > 0 ? overlap(from, to, month) / length : from >= month && from < month + 1 ? 1 : 0
        flow -= spent[phase]![i]! * worked
        flow += (phases[phase]?.saved[month]?.[i] ?? 0) * overlap(to, until, month)
      }
      return flow
    }
    let later = 0
    for (let stop = 0; stop < phases.length; stop++) {
      const [from, to] = [endOf(stop - 1), endOf(stop)]
      // Until the phase before has ended, a month is the same whether this phase follows or not.
      for (let month = Math.min(horizon, Math.floor(from)); month < horizon; month++)
        sums[month + 1] = sums[month]! + flowOf(month, stop)
      if (to > horizon) later += (spent[stop]![i]! * (to - Math.max(from, horizon))) / (to - from)
      put(net[stop], i, sums[horizon]! - later)
      put(payback[stop], i, later > 0 ? Infinity : repaidIn(sums))
    }
    for (let month = 0; month <= horizon; month++) put(cash[month], i, sums[month]!)
  }
  return { months, ends, spent, cash, net, payback }
}

/** How much of a month lies between two points in time. */
const overlap = (from: number, to: number, month: number): number =>
  Math.max(0, Math.min(to, month + 1) - Math.max(from, month))

/** The last time a sum comes back to zero, on the line between two months. */
function repaidIn(sums: Float64Array): number {
  const last = sums.length - 1
  if (sums[last]! < 0) return Infinity
  for (let month = last - 1; month >= 0; month--) {
    const [before, after] = [sums[month]!, sums[month + 1]!]
    if (before < 0) return month + before / (before - after)
  }
  return 0
}

function put(column: Float64Array | undefined, i: number, value: number): void {
  if (column) column[i] = value
}
