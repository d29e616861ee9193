import { PatternName } from '@/components/glyphs/PatternName'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { PeopleBreakdown } from '@/components/costs/PeopleBreakdown'
import type { CostFacts } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import type { Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'

/** Behind the table: the way to every bill line by line, and the arithmetic of engineering time. */
export function Bills({ report: { costs, scenario }, facts }: { report: Report; facts: CostFacts }) {
  return (
    <div className="mt-6 border-t border-rule">
      {costs.map(({ pattern, estimate }) => (
        <Link
          key={pattern}
          href={paths.bill(pattern, scenario)}
          className={
            'flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-b border-rule py-2 ' +
            'hover:text-accent'
          }
        >
          <span className="flex items-center gap-2">
            <PatternName pattern={pattern} />
            <span className="text-sm text-muted">
              <span className="max-sm:sr-only">infrastructure </span>cost breakdown
            </span>
          </span>
          <span className="font-mono text-sm">{moneyIn(scenario.money).amount(estimate.total)}</span>
        </Link>
      ))}
      <Disclosure className="border-b border-rule" summary="Engineering: overhead and ramp-up">
        <PeopleBreakdown costs={costs} learningLoss={scenario.people.learningLoss} operational={facts.operational} />
      </Disclosure>
    </div>
  )
}
