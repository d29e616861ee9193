import { COST_FACTORS, FACTOR_IDS, type Grade } from '@/content/scenario/cost-factors'
import { COST_LINE_TEXTS } from '@/content/scenario/cost-lines'
import { COST_PART_NAMES, COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { Link } from '@/components/ui/Link'
import { linesOfFactor } from '@/lib/cost'
import { exactly, percent, quantity } from '@/lib/format'
import { paths } from '@/lib/share/paths'

/** Each line of the whole cost: what it contains, what it leaves to another, its formula and the factors in it. */
export function CostLines() {
  return (
    <div className="border-t border-rule-strong">
      {COST_PARTS.map((part) => (
        <Line key={part} part={part} />
      ))}
    </div>
  )
}

function Line({ part }: { part: CostPart }) {
  const { kind, contains, leaves, formula } = COST_LINE_TEXTS[part]
  const factors = FACTOR_IDS.filter((id) => linesOfFactor(id).includes(part))
  return (
    <section
      id={`line-${part}`}
      aria-labelledby={`line-${part}-title`}
      className="grid scroll-mt-20 gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[14rem_1fr]"
    >
      <div>
        <h3 id={`line-${part}-title`} className="font-semibold">
          {COST_PART_NAMES[part]}
        </h3>
        <p className="lettering text-muted">{kind === 'paid' ? 'Paid' : 'Left unpaid'}</p>
      </div>
      <div className="max-w-3xl space-y-1">
        <p>{contains}</p>
        <p className="text-muted">{leaves}</p>
        <p className="text-sm">
          <span className="font-semibold">Formula:</span> {formula}
        </p>
        {factors.length > 0 && (
          <ul className="grid gap-x-8 pt-1 text-sm sm:grid-cols-2">
            {factors.map((id) => {
              const { label, unit, value, low, high, grade } = COST_FACTORS[id]
              return (
                <li key={id} className="border-t border-rule py-1">
                  <Link href={paths.ledgerFigure(`factor.${id}`)} className="hover:text-accent hover:underline">
                    {label}
                  </Link>
                  <span className="block text-muted">
                    <span className="font-mono text-ink">{figure(value, unit)}</span>, {range(low, high, unit)} ·{' '}
                    {GRADES[grade]}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </section>
  )
}

/** The low end without the unit that the high one names. */
const range = (low: number, high: number, unit: string): string =>
  `${unit === '%' ? percent(low) : exactly(low)} to ${figure(high, unit)}`

const figure = (value: number, unit: string): string =>
  unit === 'exponent' || unit === '×' ? exactly(value) : quantity(value, unit)

const GRADES: Record<Grade, string> = { A: 'A', B: 'B', C: 'C', judgement: 'judgement' }
