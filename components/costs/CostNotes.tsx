import type { PatternCost } from '@/lib/cost'

/** How to read the table, and what a minus in it means. */
export function CostNotes({ costs }: { costs: PatternCost[] }) {
  const saves = costs.some(({ people }) => people.overheadCost < 0)
  return (
    <p className="mt-2 text-sm text-muted">
      Filled: cash for infrastructure. Hatched: what the pattern adds to development time, in money; the rest of the payroll is the same for
      all and left out.
      {saves && ' A minus is development time saved, drawn left of the zero mark.'}
    </p>
  )
}
