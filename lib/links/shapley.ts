/**
 * What each of `players` changes adds to a value, on average over every order in which they can be made (Shapley
 * values), exactly: by all subsets. `valueOf` takes a subset as bits. They add up to what all of them do together.
 */
export function shapleyValues(players: number, valueOf: (subset: number) => number): number[] {
  const subsets = 1 << players
  const values = Array.from({ length: subsets }, (_, subset) => valueOf(subset))
  const weights = weightsOf(players)
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player
    let added = 0
    for (let subset = 0; subset < subsets; subset++) {
      if (subset & bit) continue
      added += (weights[bitsIn(subset)] ?? 0) * ((values[subset | bit] ?? 0) - (values[subset] ?? 0))
    }
    return added
  })
}

/** How often, in all orders, exactly so many come before one of them. */
const weightsOf = (players: number): number[] =>
  Array.from({ length: players }, (_, before) => 1 / (players * choose(players - 1, before)))

const choose = (of: number, many: number): number =>
  Array.from({ length: many }, (_, place) => (of - place) / (place + 1)).reduce((all, one) => all * one, 1)

const bitsIn = (subset: number): number => {
  let bits = 0
  for (let rest = subset; rest > 0; rest >>= 1) bits += rest & 1
  return bits
}
