import { OPTION_IDS, type OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/answers/rows'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { Situation } from '@/content/schemas/scenario'
import { candidateWith, whole } from './candidates'
import { costed, type Decider, type Decision } from './decider'
import type { Candidate, PartWorth } from './types'

/**
 * What each part of the recommendation buys at this visitor's figures: its composition beside the same without that
 * part, and the figure from which the part pays. Positive: the part costs more than it saves.
 */
export function worthOfParts(decision: Decision, situation: Readonly<Situation>, decider: Decider): PartWorth[] {
  const { recommended, costing } = decision
  const parts = [...recommended.patterns, ...recommended.options]
  return parts.flatMap((part): PartWorth[] => {
    const pays = PAYS_WITH[part]
    const plainer = without(recommended, part)
    if (!plainer) return []
    const { usd, low, high } = costing.difference(costed(recommended), costed(plainer))
    return [
      {
        part,
        plainer,
        usd,
        low,
        high,
        crossing: pays ? crossingOf(recommended, plainer, pays, situation, decider) : null,
      },
    ]
  })
}

/**
 * The line in which a part of the recommendation saves most, where all costs counted it saves more than it adds; null
 * where it does not.
 */
export function savesMostIn(part: PatternId, { recommended, costing }: Decision): CostPart | null {
  const plainer = without(recommended, part)
  if (!plainer) return null
  const [it, other] = [recommended, plainer].map((one) => costing.cost(costed(one)))
  if (!it || !other || it.total >= other.total) return null
  const saved = other.lines.map(({ part: line, usd }, place) => ({ line, usd: usd - (it.lines[place]?.usd ?? 0) }))
  return saved.reduce((most, one) => (one.usd > most.usd ? one : most)).line
}

/** The answer with which a part begins to pay. */
const PAYS_WITH: Partial<Record<PatternId | OptionId, { answer: AnswerKey; from: number; to: number; whole?: true }>> =
  {
    microservices: { answer: 'teams', from: 1, to: 100, whole: true },
    'modular-borders': { answer: 'teams', from: 1, to: 100, whole: true },
    'cell-based': { answer: 'outageCost', from: 100, to: 1e8 },
    'edge-computing': { answer: 'farRevenue', from: 1000, to: 1e11 },
    'edge-cache': { answer: 'farRevenue', from: 1000, to: 1e11 },
    'event-sourcing': { answer: 'reconstructions', from: 0.1, to: 1e5 },
    'audit-table': { answer: 'reconstructions', from: 0.1, to: 1e5 },
    serverless: { answer: 'usefulUtilisation', from: 1, to: 100 },
  }

/** The composition without one part; a system that nothing divides any more is one deployable. */
function without({ patterns, options, stream }: Candidate, part: PatternId | OptionId): Candidate | null {
  if (part === 'monolith') return null
  return candidateWith(
    whole(patterns.filter((pattern) => pattern !== part)),
    OPTION_IDS.filter((option) => option !== part && options.includes(option)),
    stream,
  )
}

const SEARCH_STEPS = 40

/** The figure at which both cost the same, with the figures at which they would at either end of the range. */
export function crossingOf(
  it: Candidate,
  plainer: Candidate,
  { answer, from, to, whole }: { answer: AnswerKey; from: number; to: number; whole?: true },
  situation: Readonly<Situation>,
  { pricing, under }: Decider,
): NonNullable<PartWorth['crossing']> {
  const costsMore = (end: 'usd' | 'low' | 'high') => (value: number) =>
    pricing.costing(under({ ...situation, [answer]: value })).difference(costed(it), costed(plainer))[end]
  // Central figures tell whether it pays above the crossing or below.
  const upTo = costsMore('usd')(from) < costsMore('usd')(to)
  const everywhere = upTo ? to : from
  const search = (end: 'usd' | 'low' | 'high'): number | null => {
    const at = costsMore(end)
    let [low, high] = [from, to]
    const [first, last] = [Math.sign(at(low)), Math.sign(at(high))]
    // Nothing turns: it pays over the whole span, or nowhere in it.
    if (first === last) return first > 0 ? null : everywhere
    for (let step = 0; step < SEARCH_STEPS && high / low > 1.002; step++) {
      const middle = Math.sqrt(low * high)
      if (Math.sign(at(middle)) === first) low = middle
      else high = middle
    }
    return whole ? Math.ceil(low) : Number(high.toPrecision(2))
  }
  const now = situation[answer]
  return {
    answer,
    pays: upTo ? 'up-to' : 'from',
    now: typeof now === 'number' ? now : null,
    at: search('usd'),
    earliest: search('low'),
    latest: search('high'),
    everywhere,
  }
}
