import type { Combination } from '@/content/schemas/combination'
import type { Provenance } from '@/content/schemas/provenance'

export type Value = { text: string; provenance: Provenance }
/** One aspect with the values that each combination has for it. */
export type Difference = { aspect: string; values: Value[][] }

/**
 * The combinations compared by aspect, which is the name of a part. Each combination has "Layer: value" for every layer
 * with such a part. Aspects are in the order in which they first occur.
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
