import type { ReactNode } from 'react'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Pattern } from '@/content/schemas/pattern'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { fingerprintOf } from './differences'
import { FACT_ASPECTS } from './fact-rows'
import { FactRow } from './FactRow'

type Props = { patterns: Record<PatternId, Pattern>; operational: Record<PatternId, OperationalCost> }

/** What is known of all seven patterns, rendered by the server alone: the browser shows it where a pattern leads. */
export function FactRows({ patterns, operational }: Props) {
  const facts = PATTERN_IDS.map((id) => ({ pattern: patterns[id], operational: operational[id] }))
  return FACT_ASPECTS.map(({ id, label, answer, show }) => {
    const numbers = fingerprintOf(facts.map(answer))
    return (
      <FactRow
        key={id}
        label={label}
        fingerprint={byPattern((index) => numbers[index] ?? 0)}
        cells={byPattern((index) => facts[index] && show(facts[index]))}
      />
    )
  })
}

function byPattern<Value extends ReactNode>(valueOf: (index: number) => Value): Record<PatternId, Value> {
  // The cast: `fromEntries` forgets the names.
  return Object.fromEntries(PATTERN_IDS.map((id, index) => [id, valueOf(index)])) as Record<PatternId, Value>
}
