import { ANSWER_KEYS, numberAnswer } from '@/content/answers/rows'
import { quantity } from '@/lib/format'
import { ANSWER_NAMES, compositionName, costed, edgesOf, type Decision } from '@/lib/decision'
import type { Report } from '@/lib/report'
import type { Tripwire } from './types'

/** Values of single answers at which another composition is recommended. */
export function borderTripwires({ scenario, decider }: Report): Tripwire[] {
  const { situation } = scenario
  const kept = decider.decide(situation)
  return ANSWER_KEYS.flatMap((answer) =>
    edgesOf(answer, situation, decider).map(({ beyond, ...edge }): Tripwire => {
      const unit = numberAnswer(answer)?.unit ?? ''
      const becomes = compositionName(beyond.parts, beyond.options)
      const before = decider.decide({ ...situation, [answer]: edge.keepsAt })
      return {
        id: `border-${answer}-${edge.side}`,
        input: answer,
        name: `the ${ANSWER_NAMES[answer]}`,
        unit,
        ...edge,
        said: quantity(edge.value, unit),
        with: [],
        becomes,
        because: `then ${becomes} ${becauseOf(before, beyond, kept, scenario.money.horizonMonths)}`,
        source: 'border',
      }
    }),
  )
}

/** What changes at a border: what is demanded, what keeps its stated limits, or what costs less. */
function becauseOf(before: Decision, beyond: Decision, kept: Decision, months: number): string {
  const needsOf = ({ needs }: Decision) => new Map(needs.map(({ id, need }) => [id, need]))
  const [were, are] = [needsOf(before), needsOf(beyond)]
  const begun = [...are].find(([id]) => !were.has(id))
  if (begun) return `is recommended, for ${begun[1]}`
  const ended = [...were].find(([id]) => !are.has(id))
  if (ended) return `is recommended, without the need for ${ended[1]}`
  const old = beyond.candidates.find(({ id }) => id === kept.recommended.id)
  if (old && !beyond.eligible.includes(old) && beyond.eligible.includes(beyond.recommended))
    return 'is recommended: the composition of today would pass a stated limit'
  const total = (candidate: Decision['recommended']) => beyond.costing.total(costed(candidate))
  return old && total(beyond.recommended) >= total(old)
    ? 'is recommended: costs can no longer be told apart, and it is simpler or fits better'
    : `costs less over ${months} months`
}
