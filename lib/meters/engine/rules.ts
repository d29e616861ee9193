import type { UsageRule } from '../types'

/** A peak is at least its base. With `when`, also a peak of zero is compared once that field is above zero. */
export const atLeast = <const Name extends string>(field: Name, than: Name, when?: Name): UsageRule<Name> => ({
  kind: 'at-least',
  field,
  than,
  ...(when && { when }),
})

/** A part is at most its whole. */
export const atMost = <const Name extends string>(field: Name, than: Name): UsageRule<Name> => ({
  kind: 'at-most',
  field,
  than,
})

/** Traffic of any of these fields needs what carries it: at least one of it, for some time. */
export const carried = <const Name extends string>(
  traffic: readonly Name[],
  ...by: readonly Name[]
): UsageRule<Name>[] =>
  traffic.flatMap((field) => by.map((carrier) => ({ kind: 'carried', traffic: field, by: carrier }) as const))
