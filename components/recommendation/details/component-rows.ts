import type { Infrastructure, InfrastructurePart } from '@/lib/cost'

/** A component with what each candidate pays for it a month; null where a candidate needs none. */
export type ComponentRow = Pick<InfrastructurePart, 'id' | 'label' | 'of'> & { amounts: (number | null)[] }

/**
 * The components of all candidates, each once, the largest first, what is taken off each sum (negative), and what the
 * support plan adds.
 */
export function componentRows(all: readonly Infrastructure[]): {
  rows: ComponentRow[]
  discounts: number[]
  support: number[]
} {
  const ids = [...new Set(all.flatMap(({ parts }) => parts.map(({ id }) => id)))]
  const rows = ids.map((id): ComponentRow => {
    const found = all.map(({ parts }) => parts.find((part) => part.id === id) ?? null)
    const known = found.filter((part) => part !== null)
    return {
      id,
      label: known[0]?.label ?? id,
      of: [...new Set(known.flatMap(({ of }) => of))],
      amounts: found.map((part) => part && part.amount),
    }
  })
  const most = ({ amounts }: ComponentRow) => Math.max(...amounts.map((amount) => amount ?? 0))
  return {
    rows: rows.toSorted((a, b) => most(b) - most(a)),
    discounts: all.map(({ parts, support, total }) => {
      const off = total - support - parts.reduce((sum, { amount }) => sum + amount, 0)
      return off < -0.01 ? off : 0
    }),
    support: all.map(({ support }) => support),
  }
}
