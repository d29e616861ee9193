import type { Compiled } from './model/types'
import { blended, groupsIn, sharesInto, sourcesOf } from './model/draws'
import { totalsRunner } from './model/evaluate'
import { quantile } from './numbers/quantiles'

/** Share of the variance that a source brings alone (first), and with all that it acts together with (total). */
type VarianceShare = { source: string; first: number; total: number }

export type VarianceShares = {
  /** Of the whole figure, in its unit squared. */
  variance: number
  /** By total share, greatest first. */
  sources: VarianceShare[]
}

/** Where outputs stand with everything from one sample, from another, and with one source from the other. */
type Samples = { one: Float64Array; other: Float64Array; mixed: (source: number) => Float64Array }

/**
 * Sobol indices from two samples, and the first with one source of the second at a time: first after Saltelli (2010),
 * whose error shrinks with the index, total after Jansen (1999).
 */
export function sobolIndices({ one, other, mixed }: Samples, sources: readonly string[]): VarianceShares {
  const count = one.length
  let [sum, squares] = [0, 0]
  for (let i = 0; i < count; i++) {
    const [a, b] = [one[i]!, other[i]!]
    sum += a + b
    squares += a * a + b * b
  }
  const mean = sum / (2 * count)
  const variance = squares / (2 * count) - mean * mean
  const shares = sources.map((source, index): VarianceShare => {
    const column = mixed(index)
    let [together, apart] = [0, 0]
    for (let i = 0; i < count; i++) {
      const [a, b, c] = [one[i]!, other[i]!, column[i]!]
      together += (b - mean) * (c - a)
      apart += (a - c) * (a - c)
    }
    if (variance <= 0) return { source, first: 0, total: 0 }
    return { source, first: together / (count * variance), total: apart / (2 * count * variance) }
  })
  return { variance, sources: shares.sort((a, b) => b.total - a.total) }
}

export const SOBOL_COUNT = 2000

/**
 * What the spread of a candidate's total rests on; with a second candidate, the spread of what the first costs more.
 * Sources are independent: what a group of inputs has in common stands beside what is each member's own.
 */
export function varianceShares(
  model: Compiled,
  candidate: number,
  against: number | null,
  seed: string,
  count: number = SOBOL_COUNT,
): VarianceShares {
  const { inputs } = model
  const groups = groupsIn(inputs)
  const sources = sourcesOf(inputs)
  const membership = inputs.map((input) => groups.findIndex((group) => group.inputs.includes(input)))
  const drawn = (sample: string) =>
    sources.map(({ id }) => {
      const shares = new Float64Array(count)
      sharesInto(shares, `${seed} ${sample} ${id}`, count)
      return shares
    })
  const [first, second] = [drawn('one'), drawn('other')]
  const runner = totalsRunner(
    model,
    inputs.map(({ id }) => id),
  )
  const columns = inputs.map(({ id }) => runner.column(model.nodeOf(id)))

  /** Fills the column of one input, with its own part and that of its group each from the sample given. */
  const fill = (
    index: number,
    own: Float64Array | undefined,
    common: Float64Array | undefined,
    from: number,
    size: number,
  ) => {
    const [input, column] = [inputs[index], columns[index]]
    if (!input || !column) return
    for (let i = 0; i < size; i++) {
      const share = common ? blended(common[from + i]!, own![from + i]!) : own![from + i]!
      column[i] = quantile(input.quantiles, share)
    }
  }
  const commonOf = (sample: readonly Float64Array[], index: number) =>
    membership[index]! < 0 ? undefined : sample[inputs.length + membership[index]!]
  const fillAll = (sample: readonly Float64Array[], from: number, size: number) =>
    inputs.forEach((_, index) => fill(index, sample[index], commonOf(sample, index), from, size))

  const [one, other] = [new Float64Array(count), new Float64Array(count)]
  const mixed = sources.map(() => new Float64Array(count))
  const [node, minus] = [model.totals[candidate]!, against === null ? null : model.totals[against]!]
  const read = (into: Float64Array, from: number, size: number) => {
    for (let i = 0; i < size; i++)
      into[from + i] = runner.value(node, i) - (minus === null ? 0 : runner.value(minus, i))
  }
  for (let from = 0; from < count; from += runner.block) {
    const size = Math.min(runner.block, count - from)
    fillAll(second, from, size)
    runner.run(size)
    read(other, from, size)
    fillAll(first, from, size)
    runner.run(size)
    read(one, from, size)
    sources.forEach((source, at) => {
      const touched = source.inputs.map((input) => inputs.indexOf(input))
      const isGroup = at >= inputs.length
      for (const index of touched)
        fill(index, (isGroup ? first : second)[index], isGroup ? second[at] : commonOf(first, index), from, size)
      runner.rerun(
        touched.map((index) => model.nodeOf(inputs[index]?.id ?? 'load')),
        size,
      )
      read(mixed[at] ?? other, from, size)
      for (const index of touched) fill(index, first[index], commonOf(first, index), from, size)
    })
  }
  return sobolIndices(
    { one, other, mixed: (source) => mixed[source] ?? one },
    sources.map(({ id }) => id),
  )
}
