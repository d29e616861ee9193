import { isPriceId } from '@/content/scenario/price-ids'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import { CURRENCY, MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import type { Money } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import { isWithin, type Bounds } from '@/lib/kernel'
import { currency, number } from './grammar'
import { shown } from './ignored'
import { cardOfRevision, RATES } from './version'

export const RATE_CARD_FORMAT = 'loadbearing-rate-card'
export const RATE_CARD_FILE_VERSION = 1

/** Longest file that is read, in characters: many times what the largest card needs. */
export const LONGEST_FILE = 100_000

const TERMS = ['discount', 'committedShare', 'committedDiscount', 'exchangeRate', 'hoursPerMonth'] as const

/** The part of a scenario's money that is a rate card: which prices, which in place of them, and the terms. */
export type CardTerms = Pick<Money, 'rateCard' | 'prices' | 'currency' | 'freeTier' | (typeof TERMS)[number]>

export type FileProblem = {
  /** Place in the file, e.g. `prices.aws.alb.hour`. */
  where: string
  /** What stands there, shortened. */
  found: string
  /** What could have stood there: completes "expected ...". */
  expected: string
}

export type ImportedCard = { ok: true; money: CardTerms } | { ok: false; problems: FileProblem[] }

/**
 * A rate card as a JSON file: prices of one's own and terms, on top of a revision of one of our cards. US dollars for
 * one unit.
 */
export function exportRateCard(money: CardTerms): string {
  const { rateCard, currency, freeTier, prices } = money
  const terms = Object.fromEntries(TERMS.map((name) => [name, money[name]]))
  const file = {
    format: RATE_CARD_FORMAT,
    version: RATE_CARD_FILE_VERSION,
    baseCard: RATES[rateCard],
    currency,
    ...terms,
    freeTier,
    prices: Object.fromEntries(Object.entries(prices).sort(([one], [other]) => (one < other ? -1 : 1))),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * The card that a file holds, or every reason why it cannot be used: a file is taken whole or not at all. What a file
 * leaves out is the default. Never throws. Checked by hand: it runs in the browser, where no schema library is.
 */
export function importRateCard(text: string): ImportedCard {
  const file = text.length > LONGEST_FILE ? null : parsed(text)
  if (!isRecord(file)) return { ok: false, problems: [problem('the file', text.trim(), A_FILE)] }
  const money = defaultTerms()
  const problems = Object.entries({ format: undefined, version: undefined, ...file }).flatMap(([key, value]) => {
    const check = CHECKS.get(key)
    return check ? check(value, money) : [problem(key, value, `one of ${[...CHECKS.keys()].join(', ')}`)]
  })
  return problems.length ? { ok: false, problems } : { ok: true, money }
}

const A_FILE = `a JSON object of at most ${count(LONGEST_FILE)} characters, as the export writes it`

/** Puts a value into the card; answers what of it cannot be used. */
type Check = (value: unknown, money: CardTerms) => FileProblem[]

const term = (name: (typeof TERMS)[number]): [string, Check] => [
  name,
  (value, money) =>
    isFigure(value, MONEY_FIELDS[name])
      ? set(money, { [name]: value })
      : [problem(name, value, number(MONEY_FIELDS[name]).expected())],
]

const CHECKS = new Map<string, Check>([
  ['format', (value) => (value === RATE_CARD_FORMAT ? [] : [problem('format', value, `"${RATE_CARD_FORMAT}"`)])],
  [
    'version',
    (value) => (value === RATE_CARD_FILE_VERSION ? [] : [problem('version', value, `${RATE_CARD_FILE_VERSION}`)]),
  ],
  [
    'baseCard',
    (value, money) => {
      const rateCard = typeof value === 'string' ? cardOfRevision(value) : null
      return rateCard
        ? set(money, { rateCard })
        : [problem('baseCard', value, RATE_CARD_IDS.map((id) => RATES[id]).join(' or '))]
    },
  ],
  [
    'currency',
    (value, money) =>
      typeof value === 'string' && CURRENCY.test(value)
        ? set(money, { currency: value })
        : [problem('currency', value, currency.expected())],
  ],
  ...TERMS.map(term),
  [
    'freeTier',
    (value, money) =>
      typeof value === 'boolean' ? set(money, { freeTier: value }) : [problem('freeTier', value, 'true or false')],
  ],
  [
    'prices',
    (value, money) =>
      isRecord(value) ? pricesInto(money, value) : [problem('prices', value, 'an object of prices by id')],
  ],
])

function pricesInto(money: CardTerms, prices: Record<string, unknown>): FileProblem[] {
  const entries = Object.entries(prices)
  if (entries.length > MOST_OWN_PRICES) return [problem('prices', `${entries.length} prices`, TOO_MANY)]
  return entries.flatMap(([id, usd]) => {
    if (!isPriceId(id)) return [problem(`prices.${id}`, usd, A_PRICE_ID)]
    if (!isFigure(usd, OVERRIDE_BOUNDS.price)) return [problem(`prices.${id}`, usd, A_PRICE)]
    money.prices[id] = usd + 0
    return []
  })
}

const TOO_MANY = `at most ${MOST_OWN_PRICES}, so that a link can hold them`
const A_PRICE_ID = 'the id of a price that an estimate uses, as the evidence ledger lists them'
const A_PRICE = `${number(OVERRIDE_BOUNDS.price).expected()}, in US dollars for one unit`

const set = (money: CardTerms, said: Partial<CardTerms>): [] => {
  Object.assign(money, said)
  return []
}

function defaultTerms(): CardTerms {
  const { money } = DEFAULT_SCENARIO
  const { rateCard, currency, freeTier, discount, committedShare, committedDiscount, exchangeRate, hoursPerMonth } =
    money
  return {
    rateCard,
    prices: {},
    currency,
    freeTier,
    discount,
    committedShare,
    committedDiscount,
    exchangeRate,
    hoursPerMonth,
  }
}

const isFigure = (value: unknown, bounds: Bounds): value is number =>
  typeof value === 'number' && isWithin(value, bounds)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch {
    return null
  }
}

// Editors of one large vendor put it before a file; JSON does not allow it.
const BYTE_ORDER_MARK = /^\uFEFF/

const problem = (where: string, found: unknown, expected: string): FileProblem => ({
  where: shown(where),
  found: found === undefined ? 'nothing' : shown(typeof found === 'string' ? found : JSON.stringify(found)),
  expected,
})
