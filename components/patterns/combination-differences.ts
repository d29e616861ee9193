import type { Combination } from '@/content/schemas/combination'
import type { Provenance } from '@/content/schemas/provenance'

export type Value = { text: string; provenance: Provenance }
/** One aspect, and the values that each combination has for it. */
export type Difference = { aspect: string; values: Value[][] }

/**
 * The combinations compared by aspect, which is the name of a part: for each combination "Layer: value" of every layer
 * that has such a part. Aspects come in the order of their first occurrence.
 */
export function differencesOf(combinations: readonly Combination[]): Difference[] {
  const names = combinations.flatMap(({ layers }) => layers.flatMap(({ parts }) => parts.map(({ name }) => name)))
  return [...new Set(names)].map((aspect) => ({
    aspect,
    values: combinations.map((combination) => valuesOf(combination, aspect)),
  }))
}

const valuesOf = ({ layers }: Combination, aspect: string) =>
  layers.flatMap((layer) =>
    layer.parts
      .filter(({ name }) => name === aspect)
      .map(({ value }) => ({ text: `${layer.name}: ${value.join(', ')}`, provenance: layer.provenance })),
  )
