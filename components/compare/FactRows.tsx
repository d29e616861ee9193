import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Pattern } from '@/content/schemas/pattern'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { fingerprintOf } from './differences'
import { FACT_ASPECTS } from './fact-rows'
import { FactRow } from './late-parts'

type Props = {
  patterns: Record<PatternId, Pattern>
  operational: Record<PatternId, OperationalCost>
  /** The patterns that lead a column as the page is made: the others are sent when one of them does. */
  leading: readonly PatternId[]
}

/** What is known of the patterns that lead a column, rendered by the server alone. */
export function FactRows({ patterns, operational, leading }: Props) {
  const facts = PATTERN_IDS.map((id) => ({ pattern: patterns[id], operational: operational[id] }))
  return FACT_ASPECTS.map(({ id, label, answer, show }) => {
    const numbers = fingerprintOf(facts.map(answer))
    return (
      <FactRow
        key={id}
        id={id}
        label={label}
        fingerprint={byPattern((index) => numbers[index] ?? 0)}
        cells={Object.fromEntries(
          leading.map((pattern) => [pattern, show({ pattern: patterns[pattern], operational: operational[pattern] })]),
        )}
      />
    )
  })
}

function byPattern<Value>(valueOf: (index: number) => Value): Record<PatternId, Value> {
  // The cast: `fromEntries` forgets the names.
  return Object.fromEntries(PATTERN_IDS.map((id, index) => [id, valueOf(index)])) as Record<PatternId, Value>
}
