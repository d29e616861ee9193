import { percentilesOf, shareOf, type Percentiles, type Share } from './outlook'

/** When something happens: in which share of futures within the horizon, and in which month where it does. */
export type When = { share: Share; months: Percentiles | null }

/** What a candidate costs so far beside what the recommendation does: the four shares are all futures. */
export type Against = {
  /** Cheaper in every month looked at; and from a month on to the end of the horizon. */
  cheaper: Share
  becomesCheaper: When
  becomesDearer: When
  dearer: Share
}

/** The first of the months in which something is beyond a bound, each future weighed by its own factor. */
export function firstTime(
  columns: readonly Float64Array[],
  months: readonly number[],
  count: number,
  bound: number,
  factors?: Float64Array,
): When {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const limit = factors ? bound / factors[i]! : bound
    for (let index = 0; index < months.length; index++) {
      const column = columns[index]
      if (!column || column[i]! <= limit) continue
      found.push(months[index]!)
      break
    }
  }
  return whenOf(found, count)
}

/** The month in which something that grows passes a bound, on the line between the months that were worked out. */
export function crossedAt(
  columns: readonly Float64Array[],
  months: readonly number[],
  count: number,
  bound: number,
): When {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const index = columns.findIndex((column) => column[i]! > bound)
    if (index < 0) continue
    const [from, to] = [months[index - 1] ?? 0, months[index] ?? 0]
    const [before, after] = [columns[index - 1]?.[i] ?? 0, columns[index]?.[i] ?? 0]
    found.push(before > bound ? to : from + ((to - from) * (bound - before)) / (after - before))
  }
  return whenOf(found, count)
}

/** Who is cheaper so far, and from which month on: the last change within the horizon counts. */
export function againstOf(
  own: readonly Float64Array[],
  other: readonly Float64Array[],
  months: readonly number[],
  count: number,
): Against {
  const [cheaper, dearer]: [number[], number[]] = [[], []]
  let [always, never] = [0, 0]
  const last = months.length - 1
  for (let i = 0; i < count; i++) {
    const leadAt = (index: number) => own[index]![i]! - other[index]![i]!
    const isCheaper = leadAt(last) < 0
    let index = last
    while (index > 0 && leadAt(index - 1) < 0 === isCheaper) index--
    if (index === 0) {
      if (isCheaper) always++
      else never++
      continue
    }
    const [before, after] = [leadAt(index - 1), leadAt(index)]
    const [from, to] = [months[index - 1]!, months[index]!]
    const month = from + ((to - from) * before) / (before - after)
    if (isCheaper) cheaper.push(month)
    else dearer.push(month)
  }
  return {
    cheaper: shareOf(always, count),
    becomesCheaper: whenOf(cheaper, count),
    becomesDearer: whenOf(dearer, count),
    dearer: shareOf(never, count),
  }
}

function whenOf(found: readonly number[], count: number): When {
  return {
    share: shareOf(found.length, count),
    months: found.length > 0 ? percentilesOf(Float64Array.from(found)) : null,
  }
}
