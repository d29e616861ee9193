import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { PRICE_LIST } from '@/content/prices'
import { LIST_CARDS } from '@/content/rate-cards'
import { COMMITMENT_OFFERS, COVERED_PRICES, SPOT_OFFERS, SUPPORT_OFFERS } from '@/content/scenario/commitment-offers'
import {
  COMMITMENT_PLAN_IDS,
  COMMITTED_LINE_IDS,
  SUPPORT_PLAN_IDS,
  type Commitments,
} from '@/content/scenario/commitments'
import type { ListCard } from '@/content/schemas/price'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { cardOnTerms, costInputs, infrastructureUnder, termsOf, type ListEstimate, type ListLine } from '../index'
import { estimate } from '../estimate'
import { agreedOn, lineOfCharge, savedBy, type AgreedRate } from './agreed'
import { breakEvenOf } from './break-even'
import { cashByMonth } from './cash'
import { supportFor } from './support'

const CARD = LIST_CARDS['aws-us-east-1']
const PRICE_IDS = PRICE_LIST.map(({ id }) => id)

function estimateWith(
  pattern: (typeof PATTERN_IDS)[number],
  money: Parameters<typeof scenarioWith>[0]['money'],
): ListEstimate {
  const scenario = scenarioWith({ situation: { peakQps: 500 }, ...(money && { money }) })
  const made = estimate(pattern, costInputs(scenario), cardOnTerms(CARD, termsOf(scenario)))
  if (made.kind !== 'list') throw new Error('A list card gives a list estimate')
  return made
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const commitment = fc
  .record(
    { plan: fc.constantFrom(...COMMITMENT_PLAN_IDS), share, off: share, spot: share, spotOff: share },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((said) => (said.share ?? 0) + (said.spot ?? 0) <= 1)
const commitments: fc.Arbitrary<Commitments> = fc.dictionary(fc.constantFrom(...COMMITTED_LINE_IDS), commitment, {
  noNullPrototype: true,
})
const support = fc.constantFrom(...SUPPORT_PLAN_IDS)

describe('the agreed rates', () => {
  const bought = { plan: '1y-none', share: 0.5 } as const
  const onEvery = Object.fromEntries(COMMITTED_LINE_IDS.map((line) => [line, bought]))

  test.each([
    ['nothing said', undefined, false],
    ['no line said', {}, false],
    ['one line', { machines: bought }, true],
    ['every line', onEvery, true],
  ])('of %s', (_, said, isThere) => expect(agreedOn(said, 'aws') !== null).toBe(isThere))
})

describe.each(PATTERN_IDS)('laws of commitments with %s', (pattern) => {
  const plain = estimateWith(pattern, undefined)
  const said = ({ id, label, quantity, rate, amount, price }: ListLine) => [id, label, quantity, rate, amount, price]

  test('without a commitment the figure is the same', () => {
    expect(estimateWith(pattern, { commitments: {}, support: 'none' })).toEqual(plain)
    expect(estimateWith(pattern, { credits: 5000 }).total).toBe(plain.total)
  })
  test('lines stay at prices on demand: their sum, less what is taken off, and the support plan are the total', () => {
    fc.assert(
      fc.property(commitments, support, share, (bought, plan, discount) => {
        const {
          lines,
          subtotal,
          discount: off,
          support: paid,
          total,
        } = estimateWith(pattern, {
          commitments: bought,
          support: plan,
          discount,
        })
        expect(subtotal).toBe(plain.subtotal)
        expect(lines.map(said)).toEqual(plain.lines.map(said))
        expect(total).toBeCloseTo(subtotal - (off?.amount ?? 0) + paid, 6)
        expect(total).toBeLessThanOrEqual(plain.subtotal + paid + 1e-9)
        expect(total).toBeGreaterThanOrEqual(paid)
      }),
      { numRuns: 50 },
    )
  })
  test('the more is committed where that is cheaper, the less is paid, by what is taken off what is covered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMITTED_LINE_IDS), share, share, share, (line, one, other, off) => {
        const at = (committed: number) =>
          estimateWith(pattern, { commitments: { [line]: { plan: '1y-none', share: committed, off } } })
        const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))]
        expect(more.total).toBeLessThanOrEqual(less.total + 1e-9)
        const covered = more.agreed.reduce((sum, { amount }) => sum + amount, 0)
        expect(plain.total - more.total).toBeCloseTo(covered * Math.max(one, other) * off, 6)
      }),
      { numRuns: 50 },
    )
  })
  test('a composition of it alone costs what the pattern costs', () => {
    const money = {
      commitments: { database: { plan: '1y-none' }, machines: { plan: '3y-none' } },
      support: 'business',
    } as const
    const scenario = scenarioWith({ situation: { peakQps: 500 }, money })
    const { support: paid, total } = infrastructureUnder(
      costInputs(scenario),
      cardOnTerms(CARD, termsOf(scenario)),
    )({ id: pattern, patterns: [pattern], options: [], stream: false })
    const alone = estimateWith(pattern, money)
    expect(total).toBeCloseTo(alone.total, 6)
    expect(paid).toBeCloseTo(alone.support, 6)
  })
})

test('the one commitment for everything holds for lines without one of their own', () => {
  const money = { committedShare: 0.5, committedDiscount: 0.4 }
  const before = estimateWith('monolith', money)
  const after = estimateWith('monolith', { ...money, commitments: { database: { plan: 'on-demand' } } })
  const database = after.components
    .filter(({ description }) => description.kind === 'database')
    .reduce((sum, { amount }) => sum + amount, 0)
  expect(database).toBeGreaterThan(0)
  expect(after.total - before.total).toBeCloseTo(database * 0.5 * 0.4, 6)
})

test('without a published rate and one of your own everything stays on demand, and is said to', () => {
  const { total, agreed } = estimateWith('cqrs', { commitments: { search: { plan: '3y-all' } } })
  expect(total).toBeCloseTo(estimateWith('cqrs', undefined).total, 6)
  expect(agreed.map(({ rate }) => rate.origin.kind)).toEqual(['unknown'])
})

describe('published rates', () => {
  test.each(COMMITMENT_OFFERS.map((offer) => [`${offer.line} ${offer.plan} ${offer.product}`, offer] as const))(
    '%s: source, date, share, and prices that there are',
    (_, { source, asOf, off, prices, line }) => {
      expect(source.length).toBeGreaterThan(10)
      expect(asOf).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      expect(off).toBeGreaterThan(0)
      expect(off).toBeLessThan(1)
      for (const start of prices) {
        const known = PRICE_IDS.filter((id) => id.startsWith(start))
        expect(known.length, start).toBeGreaterThan(0)
        const covered = known.filter((id) => COVERED_PRICES[line].some((one) => id.startsWith(one)))
        expect(covered.length, start).toBeGreaterThan(0)
      }
    },
  )
  test('each is used on the prices it was published for, and a price belongs to one line', () => {
    const on = agreedOn({ machines: { plan: '1y-none', spot: 0.25 }, tables: { plan: '1y-partial' } }, 'aws')
    const rate = (id: string) => on?.({ id, vendor: 'aws' }, 'compute')
    expect(rate('aws.fargate.vcpu_hour')).toMatchObject({ off: 0.2, share: 0.75, spot: 0.25, spotOff: 0.5 })
    expect(rate('aws.ec2.t3.medium')).toMatchObject({ off: 0.373, spotOff: 0, spotOrigin: { kind: 'unknown' } })
    expect(rate('aws.dynamodb.wcu_hour')).toMatchObject({ off: 0.54, upfront: 0.57, termMonths: 12 })
    expect(rate('aws.dynamodb.wru')).toMatchObject({ off: 0, origin: { kind: 'unknown' } })
    expect(rate('aws.dynamodb.storage')).toBeNull()
    expect(rate('aws.fargate.ephemeral')).toBeNull()
    for (const id of PRICE_IDS) {
      const lines = COMMITTED_LINE_IDS.filter((line) => COVERED_PRICES[line].some((start) => id.startsWith(start)))
      expect(lines.length, id).toBeLessThanOrEqual(1)
    }
    expect(SPOT_OFFERS.every(({ off }) => off > 0 && off < 1)).toBe(true)
  })
  test('on the card of another vendor only a discount of your own holds, and no support plan of AWS', () => {
    const money = { commitments: { machines: { plan: '1y-none' } }, support: 'business' } as const
    const on = (card: ListCard, said: NonNullable<ScenarioParts['money']>) => {
      const scenario = scenarioWith({ situation: { peakQps: 500 }, money: said })
      return estimate('monolith', costInputs(scenario), cardOnTerms(card, termsOf(scenario))).total
    }
    for (const card of Object.values(LIST_CARDS).filter(({ vendor }) => vendor !== 'aws')) {
      expect(on(card, money)).toBeCloseTo(on(card, {}), 6)
      expect(on(card, { commitments: { machines: { plan: '1y-none', off: 0.3 } } })).toBeLessThan(on(card, {}))
    }
  })
  test('charges of other vendors are told by what the part does', () => {
    expect(lineOfCharge({ id: 'gcp.sql.vcpu', vendor: 'gcp' }, 'database')).toBe('database')
    expect(lineOfCharge({ id: 'azure.bandwidth', vendor: 'azure' }, 'traffic')).toBeNull()
  })
})

describe("support plans: the vendor's own examples", () => {
  test.each([
    ['developer', 2000, 60],
    ['business', 85_000, 6150],
    ['enterprise', 1_200_000, 70_500],
    ['developer', 100, 29],
    ['business', 0, 100],
    ['enterprise-on-ramp', 1000, 5500],
    ['none', 1000, 0],
  ] as const)('%s for %d a month is %d', (plan, charges, expected) =>
    expect(supportFor(charges, plan)).toBeCloseTo(expected, 6),
  )
  test('is never less for more, and on charges before a negotiated discount', () => {
    const charges = fc.double({ min: 0, max: 1e7, noNaN: true })
    fc.assert(
      fc.property(support, charges, charges, (plan, one, other) => {
        const [less, more] = [supportFor(Math.min(one, other), plan), supportFor(Math.max(one, other), plan)]
        expect(more).toBeGreaterThanOrEqual(less)
      }),
    )
    const { subtotal, support: paid } = estimateWith('monolith', { support: 'business', discount: 0.5 })
    expect(paid).toBeCloseTo(supportFor(subtotal, 'business'), 6)
  })
  test('every plan has a source and a date', () => {
    for (const { source, asOf } of Object.values(SUPPORT_OFFERS)) expect([source, asOf].every(Boolean)).toBe(true)
  })
})

const rateOf = (said: Partial<AgreedRate>): AgreedRate => ({
  line: 'tables',
  plan: '1y-none',
  share: 1,
  spot: 0,
  off: 0,
  spotOff: 0,
  upfront: 0,
  termMonths: 12,
  origin: { kind: 'own' },
  spotOrigin: { kind: 'own' },
  ...said,
})

describe('break-even', () => {
  test.each([
    ['no upfront: cheaper from the first month', { off: 0.2 }, 0, 9.6, 0.8],
    ['all upfront, one year', { off: 0.4, upfront: 1 }, 7.2, 7.2, 0.6],
    ['all upfront, three years', { off: 0.5, upfront: 1, termMonths: 36 }, 18, 18, 0.5],
    ['partial upfront', { off: 0.5, upfront: 0.5 }, 4, 6, 0.5],
    ['nothing off never pays', { off: 0, upfront: 1 }, null, null, 1],
  ] as const)('%s', (_, said, months, owedMonths, leastUse) => {
    const made = breakEvenOf(rateOf(said))
    expect(made?.leastUse).toBeCloseTo(leastUse, 9)
    if (months === null) expect(made).toMatchObject({ months, owedMonths })
    else {
      expect(made?.months).toBeCloseTo(months, 9)
      expect(made?.owedMonths).toBeCloseTo(owedMonths, 9)
    }
  })
  test('is where the two sums of payments meet', () =>
    fc.assert(
      fc.property(share, share, fc.constantFrom(12, 36), (off, upfront, termMonths) => {
        const months = breakEvenOf(rateOf({ off, upfront, termMonths }))?.months ?? null
        if (months === null) return
        const paid = upfront * (1 - off) * termMonths + (1 - upfront) * (1 - off) * months
        expect(paid).toBeCloseTo(months, 6)
      }),
    ))
  test('there is none on demand', () => expect(breakEvenOf(rateOf({ termMonths: 0 }))).toBeNull())
})

describe('cash', () => {
  const months = (count: number, rate: AgreedRate, amount = 100) =>
    Array.from({ length: count }, () => ({ total: 500 - savedBy(rate, amount), agreed: [{ rate, amount }] }))
  const terms = { discount: 0, credits: 0, creditMonths: 12 }

  test('a year paid upfront is paid in the first month and again a year later', () => {
    const cash = cashByMonth(months(24, rateOf({ off: 0.4, upfront: 1 })), terms)
    expect(cash[0]).toEqual({ month: 0, price: 460, upfront: 720, credits: 0, cash: 1120 })
    expect(cash[1]).toEqual({ month: 1, price: 460, upfront: 0, credits: 0, cash: 400 })
    expect(cash[12]).toMatchObject({ upfront: 720, cash: 1120 })
  })
  test('over whole terms cash and credits are the price', () =>
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        (off, upfront, discount, credits) => {
          const rate = rateOf({ off, upfront })
          const bills = months(36, rate).map((bill) => ({ ...bill, total: bill.total * (1 - discount) }))
          const cash = cashByMonth(bills, { discount, credits, creditMonths: 12 })
          const sum = (column: 'price' | 'cash' | 'credits') => cash.reduce((all, month) => all + month[column], 0)
          expect(sum('cash') + sum('credits')).toBeCloseTo(sum('price'), 6)
          expect(sum('credits')).toBeLessThanOrEqual(credits + 1e-9)
          expect(cash.slice(12).every((month) => month.credits === 0)).toBe(true)
        },
      ),
    ))
  test('what a term lasts beyond the horizon is paid for, too', () => {
    const cash = cashByMonth(months(12, rateOf({ off: 0.5, upfront: 1, termMonths: 36 })), terms)
    expect(cash[0]?.upfront).toBeCloseTo(100 * 0.5 * 36, 9)
  })
})
