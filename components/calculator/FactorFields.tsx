'use client'

import { COST_FACTORS, type CostFactor, type FactorId } from '@/content/scenario/cost-factors'
import type { CostPart } from '@/content/scenario/cost-parts'
import { Link } from '@/components/ui/Link'
import { exactly, percent } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { FactorField } from './FactorField'
import { factorsOf } from './factors-of'

/** The factors of one line, every one replaceable. Those that an answer replaces stand among the answers. */
export const FactorFields = ({ part }: { part: CostPart }) => (
  <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
    {factorsOf(part).map((id) => (
      <Factor key={id} id={id} factor={COST_FACTORS[id]} />
    ))}
  </div>
)

function Factor({ id, factor: { label, unit, value, low, high, grade } }: { id: FactorId; factor: CostFactor }) {
  const written = (figure: number) => (unit === '%' ? percent(figure) : exactly(figure))
  return (
    <FactorField id={id} label={label} unit={unit} standard={value}>
      {written(low)} to {written(high)} ·{' '}
      <Link href={paths.ledgerFigure(`factor.${id}`)} className="hover:text-accent hover:underline">
        {grade === 'judgement' ? 'judgement' : `grade ${grade}`}
      </Link>
    </FactorField>
  )
}
