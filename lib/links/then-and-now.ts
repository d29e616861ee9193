import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import type { PriceBook } from '@/content/schemas/price-book'
import type { Scenario } from '@/content/schemas/scenario'
import { costed, deciderFor, outcomeFor, type DeciderFacts, type PricedCandidate } from '@/lib/decision'
import type { Headline, Made } from '@/lib/share'
import { addedSince, cardAt, factsWith, priceChanges, withFormer, type AnyCard, type PriceChange } from './price-books'

/** A price that changed since, and what that alone moves the recommended total by, US dollars over the horizon. */
type MovedPrice = PriceChange & { usd: number }

/** Prices of another revision than today's. */
export type PricesThen =
  | {
      kind: 'kept'
      revision: string
      moved: MovedPrice[]
      /** How many others changed and do not move the total. */
      without: number
      /** How many prices the model of today asks for that the book does not have. */
      added: number
      /** What the model of today recommends with the prices of then. */
      headline: Headline
    }
  /** No book of that revision is kept, so nothing can be worked out with it. */
  | { kind: 'unknown'; revision: string }

/** What a link was made with that is not of today, and what was said then. */
export type ThenAndNow = {
  /** null: made before links named it. Today's, where prices alone differ. */
  model: string | null
  sameModel: boolean
  /** null: the prices are those of today. */
  prices: PricesThen | null
  /**
   * `recomputed`: with the prices of then, where the model is the same. `stated`: what the link says of itself, which
   * nothing can check. `prices`: with the prices of then and the model of today, where the link names no model; what it
   * said then is not known. null: not known at all.
   */
  then: { kind: 'recomputed' | 'stated' | 'prices'; headline: Headline } | null
  now: Headline
}

/** What was recommended, as a link holds it. */
export const headlineOf = ({ candidate, cost }: Pick<PricedCandidate, 'candidate' | 'cost'>): Headline => ({
  parts: [...candidate.patterns, ...candidate.options, ...(candidate.stream ? [candidate.stream] : [])],
  total: cost.total,
  low: cost.low,
  high: cost.high,
})

/**
 * Then and now of a link; null where it was made with the model and the prices of today, or says nothing of either:
 * forms and people write links without a revision every day.
 */
export function thenAndNow(
  made: Made,
  scenario: Scenario,
  recommended: PricedCandidate,
  facts: DeciderFacts,
  books: readonly PriceBook[],
): ThenAndNow | null {
  const prices = pricesThen(made.rates, scenario, recommended, facts, books)
  const sameModel = made.model === MODEL_REVISION
  const otherModel = made.model !== null && !sameModel
  if (!otherModel && prices === null) return null
  return {
    model: made.model,
    sameModel,
    prices,
    then: saidThen(made, sameModel, prices),
    now: headlineOf(recommended),
  }
}

/** Whether a link says nothing of another model or other prices than those of today; cheaper than all of the above. */
export const isOfToday = ({ model, rates }: Made, { money: { rateCard } }: Scenario): boolean =>
  (model === null || model === MODEL_REVISION) && !isOfOther(rates, rateCard)

/** Whether it names another revision of the card that is in use: a form may have put another card in its place. */
const isOfOther = (rates: string | null, card: Scenario['money']['rateCard']): rates is string =>
  rates !== null && rates !== PRICE_REVISIONS[card] && rates.startsWith(`${card}-`)

function saidThen({ model, then }: Made, sameModel: boolean, prices: PricesThen | null): ThenAndNow['then'] {
  const headline = prices?.kind === 'kept' ? prices.headline : null
  if (sameModel && headline) return { kind: 'recomputed', headline }
  if (then) return { kind: 'stated', headline: then }
  return model === null && headline ? { kind: 'prices', headline } : null
}

function pricesThen(
  rates: string | null,
  scenario: Scenario,
  recommended: PricedCandidate,
  facts: DeciderFacts,
  books: readonly PriceBook[],
): PricesThen | null {
  const id = scenario.money.rateCard
  if (!isOfOther(rates, id)) return null
  const book = books.find(({ card, revision }) => card === id && revision === rates)
  if (!book) return { kind: 'unknown', revision: rates }
  const card = facts.cards[id]
  const changes = priceChanges(card, book)
  const totalWith = (former: AnyCard) => {
    const decider = deciderFor(scenario, factsWith(facts, id, former))
    return decider.pricing.costing(scenario).total(costed(recommended.candidate))
  }
  const each = changes.map((change) => ({
    ...change,
    usd: recommended.cost.total - totalWith(withFormer(card, change)),
  }))
  const moved = each.filter(({ usd }) => Math.abs(usd) >= CENT).sort((a, b) => Math.abs(b.usd) - Math.abs(a.usd))
  return {
    kind: 'kept',
    revision: book.revision,
    moved,
    without: each.length - moved.length,
    added: addedSince(card, book).length,
    headline: headlineOf(outcomeFor(scenario, factsWith(facts, id, cardAt(card, book))).recommended),
  }
}

const CENT = 0.01
