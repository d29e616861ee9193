import * as z from 'zod/mini'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import { CURRENCY, MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { isPriceId } from '@/content/scenario/price-ids'
import type { Money } from '@/content/schemas/scenario'
import { count, quantity } from '@/lib/format'
import { commitmentsInFile, supportInFile } from './rate-card-commitments'
import { figure } from './rate-card-figure'
import { currency, number } from './grammar'
import { shown } from './ignored'
import { cardOfRevision, RATES } from './version'

export const RATE_CARD_FORMAT = 'loadbearing-rate-card'
export const RATE_CARD_FILE_VERSION = 1

/** Longest file that is read, in characters: many times the size of the largest rate card. */
export const LONGEST_FILE = 100_000

const TERMS = ['discount', 'committedShare', 'committedDiscount', 'exchangeRate', 'hoursPerMonth'] as const

/** Files of an earlier day do not say how lines are bought: what stands then stays. */
type Bought = Pick<Money, 'commitments' | 'support' | 'credits' | 'creditMonths'>

/**
 * The part of a scenario's money that makes up a rate card: the list prices used, the contracted prices, the terms, and
 * how lines of a bill are bought.
 */
export type CardTerms = Pick<Money, 'rateCard' | 'prices' | 'currency' | 'freeTier' | (typeof TERMS)[number]> &
  Partial<Bought>

export type FileProblem = {
  /** Path in the file, e.g. `prices.aws.alb.hour`. */
  where: string
  /** The value found, shortened. */
  found: string
  /** The accepted values, as the end of a sentence "expected ...". */
  expected: string
}

export type ImportedCard = { ok: true; money: CardTerms } | { ok: false; problems: FileProblem[] }

/**
 * A rate card as JSON text: contracted prices (US dollars per unit), terms and commitments, on top of one revision of a
 * list-price card.
 */
export function exportRateCard(money: CardTerms & Bought): string {
  const { rateCard, currency, freeTier, prices, commitments, support, credits, creditMonths } = money
  const terms = Object.fromEntries(TERMS.map((name) => [name, money[name]]))
  const file = {
    format: RATE_CARD_FORMAT,
    version: RATE_CARD_FILE_VERSION,
    baseCard: RATES[rateCard],
    currency,
    ...terms,
    freeTier,
    commitments,
    support,
    credits,
    creditMonths,
    prices: Object.fromEntries(Object.entries(prices).sort(([one], [other]) => (one < other ? -1 : 1))),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const A_FILE = `a JSON object of at most ${count(LONGEST_FILE)} characters, as the export writes it`
const A_CARD = Object.values(RATES).join(' or ')
const A_PRICE_ID = 'the id of a price that an estimate uses, as the evidence ledger lists them'
const A_PRICE = `${number(OVERRIDE_BOUNDS.price).expected()}, in US dollars for one unit`
const TOO_MANY = `at most ${MOST_OWN_PRICES}, so that a link can hold them`

const { money: standard } = DEFAULT_SCENARIO
const term = (name: (typeof TERMS)[number]) => z._default(figure(MONEY_FIELDS[name]), standard[name])

/** Every message names the accepted values, as the end of a sentence "expected ...". */
const CARD_FILE = z.strictObject(
  {
    format: z.literal(RATE_CARD_FORMAT, `"${RATE_CARD_FORMAT}"`),
    version: z.literal(RATE_CARD_FILE_VERSION, `${RATE_CARD_FILE_VERSION}`),
    baseCard: z._default(
      z.pipe(
        z.string(A_CARD),
        z.transform((revision, { issues }) => {
          const card = cardOfRevision(revision)
          if (card) return card
          issues.push({ code: 'custom', input: revision, message: A_CARD })
          return z.NEVER
        }),
      ),
      standard.rateCard,
    ),
    currency: z._default(
      z.string(currency.expected()).check(z.regex(CURRENCY, currency.expected())),
      standard.currency,
    ),
    discount: term('discount'),
    committedShare: term('committedShare'),
    committedDiscount: term('committedDiscount'),
    exchangeRate: term('exchangeRate'),
    credits: z.optional(figure(MONEY_FIELDS.credits)),
    creditMonths: z.optional(figure(MONEY_FIELDS.creditMonths)),
    hoursPerMonth: term('hoursPerMonth'),
    freeTier: z._default(z.boolean('true or false'), standard.freeTier),
    commitments: z.optional(commitmentsInFile),
    support: z.optional(supportInFile),
    prices: z._default(
      z.pipe(
        // A Map, so that a key like "__proto__" is read like any other.
        z.transform((value: unknown) => (isRecord(value) ? new Map(Object.entries(value)) : value)),
        z
          .map(
            z.string().check(z.refine(isPriceId, A_PRICE_ID)),
            figure(OVERRIDE_BOUNDS.price, A_PRICE),
            'an object of prices by id',
          )
          .check(z.maxSize(MOST_OWN_PRICES, TOO_MANY)),
      ),
      new Map<string, number>(),
    ),
  },
  { error: () => A_KEY },
)
const A_KEY: string = `one of ${Object.keys(CARD_FILE.shape).join(', ')}`

/**
 * The rate card in a file, or every reason why it cannot be used; a file is never used in part. What the file leaves
 * out of prices and terms takes its default. Never throws.
 */
export function importRateCard(text: string): ImportedCard {
  const file = text.length > LONGEST_FILE ? null : parsed(text)
  const read = CARD_FILE.safeParse(file)
  if (!read.success) {
    const problems = isRecord(file) ? read.error.issues.flatMap((issue) => problemsIn(file, issue)) : []
    return {
      ok: false,
      problems: problems.length ? firstOfEachPlace(problems) : [problem('the file', text.trim(), A_FILE)],
    }
  }
  const { format, version, baseCard, prices, ...terms } = read.data
  return { ok: true, money: { ...terms, rateCard: baseCard, prices: Object.fromEntries(prices) } }
}

function problemsIn(file: unknown, issue: z.core.$ZodIssue): FileProblem[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return paths.map((path) => {
    const found = path.reduce((inner: unknown, key) => (isRecord(inner) ? inner[String(key)] : undefined), file)
    const tooMany = issue.code === 'too_big' && isRecord(found)
    return problem(path.join('.'), tooMany ? quantity(Object.keys(found).length, 'price') : found, issue.message)
  })
}

const problem = (where: string, found: unknown, expected: string): FileProblem => ({
  where: shown(where),
  found: found === undefined ? 'nothing' : shown(typeof found === 'string' ? found : inJson(found)),
  expected,
})

/** A found value as JSON. Data parsed from a file can be nested too deep for JSON.stringify, which then throws. */
function inJson(found: unknown): string {
  try {
    return JSON.stringify(found)
  } catch {
    return Array.isArray(found) ? 'a list' : 'an object'
  }
}

/** The first problem of each path, so that an unknown price id with a bad amount is reported once. */
const firstOfEachPlace = (problems: FileProblem[]): FileProblem[] =>
  [...new Map(problems.toReversed().map((problem) => [problem.where, problem])).values()].toReversed()

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''))
  } catch {
    return null
  }
}

// Some Windows editors put a byte order mark before a file, and JSON does not allow it.
const BYTE_ORDER_MARK = /^\uFEFF/
