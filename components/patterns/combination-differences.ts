import type { Combination } from '@/content/schemas/combination'
import type { Provenance } from '@/content/schemas/provenance'

export type Saying = { text: string; provenance: Provenance }
export type Difference = { what: string; says: Saying[][] }

/**
 * What the combinations say under each name of a part, one entry per combination: "Layer: value" for every layer that
 * has such a part, and nothing where none has. Names in the order in which they first come up.
 */
export function differencesOf(combinations: readonly Combination[]): Difference[] {
  const names = combinations.flatMap(({ layers }) => layers.flatMap(({ parts }) => parts.map(({ name }) => name)))
  return [...new Set(names)].map((what) => ({
    what,
    says: combinations.map((combination) => sayingsOf(combination, what)),
  }))
}

const sayingsOf = ({ layers }: Combination, what: string) =>
  layers.flatMap((layer) =>
    layer.parts
      .filter(({ name }) => name === what)
      .map(({ value }) => ({ text: `${layer.name}: ${value.join(', ')}`, provenance: layer.provenance })),
  )
