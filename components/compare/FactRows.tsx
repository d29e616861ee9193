import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Pattern } from '@/content/schemas/pattern'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { CompareCell } from './CompareCell'
import { fingerprintOf } from './differences'
import { FACT_ASPECTS } from './fact-rows'
import { FactRow } from './FactRow'

type Props = { patterns: Record<PatternId, Pattern>; operational: Record<PatternId, OperationalCost> }

/** What is known of all seven patterns, rendered by the server alone: the browser only shows and hides it. */
export function FactRows({ patterns, operational }: Props) {
  const facts = PATTERN_IDS.map((id) => ({ pattern: patterns[id], operational: operational[id] }))
  return FACT_ASPECTS.map(({ id, label, answer, show }) => (
    <FactRow key={id} label={label} fingerprint={fingerprintOf(facts.map(answer))}>
      {facts.map((each) => (
        <CompareCell key={each.pattern.id} pattern={each.pattern.id}>
          {show(each)}
        </CompareCell>
      ))}
    </FactRow>
  ))
}
