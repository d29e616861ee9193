import { PatternName } from '@/components/glyphs/PatternName'
import { Disclosure } from '@/components/ui/Disclosure'
import { LineItems } from '@/components/costs/LineItems'
import { PeopleBreakdown } from '@/components/costs/PeopleBreakdown'
import type { CostFacts } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import type { Report } from '@/lib/report'

/** Behind the table: every bill line by line, and the arithmetic of people's time. */
export function Bills({ report: { costs, requirements, scenario }, facts }: { report: Report; facts: CostFacts }) {
  return (
    <div className="mt-6 border-t border-rule">
      {costs.map((cost) => (
        <Disclosure
          key={cost.pattern}
          className="border-b border-rule"
          summary={
            <span className="flex grow flex-wrap items-center justify-between gap-x-4">
              <span className="flex items-center gap-2">
                <PatternName pattern={cost.pattern} />
                <span className="text-sm font-normal text-muted">
                  <span className="max-sm:sr-only">infrastructure, </span>line by line
                </span>
              </span>
              <span className="font-mono text-sm">{moneyIn(scenario.money).amount(cost.estimate.total)}</span>
            </span>
          }
        >
          <div className="print:[zoom:0.72]">
            <LineItems cost={cost} requirements={requirements} framework={facts.cards.framework} scenario={scenario} />
          </div>
        </Disclosure>
      ))}
      <Disclosure className="border-b border-rule" summary="People: overhead and learning">
        <PeopleBreakdown costs={costs} learningLoss={scenario.people.learningLoss} operational={facts.operational} />
      </Disclosure>
    </div>
  )
}
