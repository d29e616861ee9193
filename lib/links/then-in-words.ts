import { isOptionId, type OptionId } from '@/content/options/option-ids'
import { isPatternId } from '@/content/pattern-ids'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import type { Scenario } from '@/content/schemas/scenario'
import { candidateWith, compositionName, partsOf } from '@/lib/decision'
import { between, capitalised, listed, moneyIn, quantity } from '@/lib/format'
import type { Headline } from '@/lib/share'
import type { PriceFigures } from '@/content/schemas/price-book'
import type { PricesThen, ThenAndNow } from './then-and-now'

/** Then and now as a reader meets them. */
export type ThenInWords = {
  /** "$148K to $130K over 36 months, recommendation unchanged: two prices fell". */
  title: string
  /** Where the figures of then come from, and what those of the page were worked out with. */
  notes: string[]
  prices: { id: string; name: string; then: string; now: string; effect: string }[]
}

/** The names of parts that a link states; those that the app no longer has stay as the link has them. */
function headlineName({ parts }: Pick<Headline, 'parts'>): string {
  const patterns = parts.filter(isPatternId)
  const options = parts.filter(isOptionId)
  const stream = parts.find((part) => part === 'lambda-architecture' || part === 'kappa-architecture') ?? null
  const known = new Set<string>([...patterns, ...options, ...(stream === null ? [] : [stream])])
  if (!parts.every((part) => known.has(part))) return listed(parts)
  return compositionName(partsOf(candidateWith(patterns, options, stream)), options satisfies OptionId[])
}

export function thenInWords(it: ThenAndNow, { money }: Scenario): ThenInWords {
  const { rough, signed } = moneyIn(money)
  const moved = it.prices?.kind === 'kept' ? it.prices.moved : []
  return {
    title: titleOf(it, rough, money.horizonMonths),
    notes: notesOf(it, money).filter((note) => note !== ''),
    prices: moved.map((price) => ({
      id: price.id,
      name: price.name,
      then: figuresInWords(price.then, price.unit),
      now: figuresInWords(price.now, price.unit),
      effect: signed(Math.round(price.usd)),
    })),
  }
}

type Rough = (usd: number) => string

/** What a figure of then is that is not simply what was said then. */
const SOURCES = { recomputed: '', stated: ' (stated in the link)', prices: ' (with the prices of then)' }

const moves = (prices: PricesThen | null): number => (prices?.kind === 'kept' ? prices.moved.length : 0)

/** Whether the model of a link is one that this app does not have yet. */
const isNewer = (model: string | null): boolean => model !== null && model > MODEL_REVISION
const keptOrNot = (model: string): string => (isNewer(model) ? 'not known here yet' : 'no longer kept')

function titleOf({ then, now, prices, model, sameModel }: ThenAndNow, rough: Rough, months: number): string {
  if (!then && isNewer(model)) return 'This link was made with a newer model than that of this app'
  const otherModel = isNewer(model) ? 'the link comes from a newer model' : 'the model was revised'
  const reasons = [...pricesInWords(prices), ...(model !== null && !sameModel ? [otherModel] : [])]
  const why = listed(reasons) || 'no price that this scenario uses changed'
  if (!then) return `${capitalised(why)} since this link was made`
  const [before, after] = [rough(then.headline.total), rough(now.total)]
  if (then.kind === 'prices' && moves(prices) === 0)
    return 'None of the prices that this scenario uses changed since this link was made'
  const stated = SOURCES[then.kind]
  const amounts =
    before === after
      ? `${after} over ${months} months as then${stated}`
      : `${before}${stated} to ${after} over ${months} months`
  const [was, is] = [then.headline.parts, now.parts].map((parts) => headlineName({ parts }))
  return was === is
    ? `${amounts}, recommendation unchanged: ${why}`
    : `${amounts}, recommendation changed from ${was} to ${is}: ${why}`
}

/** "two prices fell", "one price rose". */
function pricesInWords(prices: PricesThen | null): string[] {
  if (prices === null) return []
  if (prices.kind === 'unknown') return ['the prices were revised']
  return (['fell', 'rose', 'changed'] as const).flatMap((moved) => {
    const many = prices.moved.filter((one) => one.moved === moved).length
    return many > 0 ? [`${inWords(many)} ${many === 1 ? 'price' : 'prices'} ${moved}`] : []
  })
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const inWords = (many: number) => SMALL[many] ?? String(many)

const NO_MODEL = 'The link does not name the model that it was made with, so what it said then is not known.'

function notesOf({ then, now, prices, model, sameModel }: ThenAndNow, money: Scenario['money']): string[] {
  const format = moneyIn(money)
  const { rough } = format
  const today = `the model of ${MODEL_REVISION} and prices of revision ${PRICE_REVISIONS[money.rateCard]}`
  const total = ({ headline }: NonNullable<ThenAndNow['then']>) =>
    `Then: ${headlineName(headline)}, ${rough(headline.total)}, between ${between(format, headline)}.`
  const kept = prices?.kind === 'kept' ? prices : null
  return [
    then && (then.kind !== 'prices' || moves(prices) > 0) ? total(then) : '',
    `Now: ${headlineName(now)}, ${rough(now.total)}, between ${between(format, now)}.`,
    then?.kind === 'recomputed' && kept
      ? `Then was worked out again with the prices of revision ${kept.revision}.`
      : '',
    then?.kind === 'stated' ? 'The figures of then are what the link itself states; they cannot be checked.' : '',
    model === null && then?.kind !== 'stated' ? NO_MODEL : '',
    then?.kind === 'prices' && moves(prices) > 0
      ? 'Then is worked out with the prices of then and the model of today.'
      : '',
    model !== null && !sameModel ? `The link was made with the model of ${model}, which is ${keptOrNot(model)}.` : '',
    !sameModel && model !== null && kept && kept.moved.length > 0
      ? `With the prices of then and the model of today: ${headlineName(kept.headline)}, ${rough(kept.headline.total)}.`
      : '',
    prices?.kind === 'unknown' ? `Prices of revision ${prices.revision} are not kept.` : '',
    kept && kept.without > 0 ? `${quantity(kept.without, 'other price')} changed without moving this total.` : '',
    kept && kept.added > 0
      ? `${quantity(kept.added, 'price')} of today did not exist in revision ${kept.revision}.`
      : '',
    `All figures of this page are worked out with ${today}.`,
  ]
}

/** "$0.10 per GB; in tiers, from $0.09 to $0.05". */
function figuresInWords({ usd, tiers, free }: PriceFigures, unit: string): string {
  const price = unit === '×' ? `${usd}×` : `$${usd} per ${unit}`
  const last = tiers?.at(-1)
  const inTiers = last ? `, down to $${last.usd} in ${tiers?.length ?? 0} tiers` : ''
  return `${price}${inTiers}${free ? `, ${quantity(free.quantity, unit)} free` : ''}`
}
