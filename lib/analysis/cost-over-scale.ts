import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import {
  cardOnTerms,
  chosenCard,
  costInputs,
  grownInputs,
  infrastructureUnder,
  termsOf,
  type CostFacts,
} from '@/lib/cost'
import { costed, type Candidate } from '@/lib/decision'
import { peakQpsOf } from '@/lib/kernel'
import { ceilingOf, type Limits } from '@/lib/scale'

export type CostLine = {
  /** Of the candidate. */
  id: string
  /** Peak load in requests per second, and infrastructure cost at that load in US dollars per month. */
  points: { qps: number; total: number }[]
  /** The first limit, at which the line ends with its last point; null when it is beyond the last load shown. */
  endsAt: { qps: number; limit: ScaleLimit } | null
}

type Candidates = readonly Pick<Candidate, 'id' | 'patterns' | 'options' | 'stream'>[]

/**
 * Monthly infrastructure cost of each candidate from 1 to 10M requests/s, with users and data growing in proportion to
 * the load. When the first limit is below 1 request/s, the line is a single point.
 */
export function costOverScale(
  scenario: Scenario,
  candidates: Candidates,
  facts: CostFacts,
  limits: Limits,
): CostLine[] {
  const card = cardOnTerms(chosenCard(scenario, facts), termsOf(scenario))
  const inputs = costInputs(scenario)
  const peak = peakQpsOf(scenario)
  const at = remembered((qps: number) => infrastructureUnder(grownInputs(inputs, qps / peak), card))
  return candidates.map((candidate) => {
    const first = ceilingOf(candidate.patterns, limits, scenario)
    const endsAt = first && first.qps <= LAST ? first : null
    const points = loadsUpTo(endsAt?.qps ?? Infinity).map((qps) => ({ qps, total: at(qps)(costed(candidate)).total }))
    return { id: candidate.id, points, endsAt }
  })
}

const STEPS_PER_DECADE = 3
const DECADES = 7

/** 22 loads in requests per second, evenly spaced on a logarithmic axis. Powers of ten are exact. */
export const LOADS: readonly number[] = Array.from({ length: DECADES * STEPS_PER_DECADE + 1 }, (_, index) =>
  index % STEPS_PER_DECADE === 0
    ? 10 ** (index / STEPS_PER_DECADE)
    : Number((10 ** (index / STEPS_PER_DECADE)).toPrecision(3)),
)

const LAST = 10 ** DECADES

const loadsUpTo = (end: number): number[] => (end > LAST ? [...LOADS] : [...LOADS.filter((qps) => qps < end), end])

function remembered<Answer>(answer: (load: number) => Answer): (load: number) => Answer {
  const known = new Map<number, Answer>()
  return (load) => {
    const now = known.get(load) ?? answer(load)
    known.set(load, now)
    return now
  }
}
