import { COST_FACTORS, FACTOR_IDS, type CostFactor, type FactorId } from '@/content/scenario/cost-factors'
import { COST_PART_NAMES, COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { exactly, percent, quantity } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { FactorField } from './FactorField'

/** The factors of each line, every one replaceable. Those that an answer replaces stand among the answers. */
export function Factors() {
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {COST_PARTS.map((part) => (
        <Disclosure key={part} summary={`${COST_PART_NAMES[part]}: ${quantity(factorsOf(part).length, 'factor')}`}>
          <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {factorsOf(part).map((id) => (
              <Factor key={id} id={id} factor={COST_FACTORS[id]} />
            ))}
          </div>
        </Disclosure>
      ))}
    </div>
  )
}

const factorsOf = (part: CostPart): FactorId[] =>
  FACTOR_IDS.filter((id) => {
    const factor: CostFactor = COST_FACTORS[id]
    return factor.part === part && factor.answer === undefined
  })

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
