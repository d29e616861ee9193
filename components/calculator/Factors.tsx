import { COST_PART_NAMES, COST_PARTS } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import { paths } from '@/lib/share/paths'
import { FactorGroup } from './late-parts'
import { factorsOf } from './factors-of'

/** The factors of each line: how many, and behind it the factors themselves. */
export function Factors({ scenario }: { scenario: Scenario }) {
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {COST_PARTS.map((part) => (
        <FactorGroup
          key={part}
          part={part}
          name={COST_PART_NAMES[part]}
          factors={factorsOf(part).length}
          page={`${paths.recommendationPart('cost', scenario)}#line-${part}`}
        />
      ))}
    </div>
  )
}
