import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { PRICE_IDS } from '@/content/scenario/price-ids'
import { COMMITMENT_PLAN_IDS, COMMITTED_LINE_IDS, SUPPORT_PLAN_IDS } from '@/content/scenario/commitments'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import { MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { scenario as schema } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { exportRateCard, importRateCard, type CardTerms } from './rate-card-file'

const own = scenarioWith({
  money: {
    rateCard: 'aws-eu-central-1',
    discount: 0.12,
    currency: 'EUR',
    exchangeRate: 0.92,
    freeTier: false,
    commitments: { machines: { plan: '1y-none', share: 0.6 } },
    support: 'business',
    credits: 5000,
    creditMonths: 18,
    prices: { 'aws.fargate.vcpu_hour': 0.03, 'aws.alb.hour': 0.02 },
  },
}).money

const file = (said: object) => JSON.stringify({ format: 'loadbearing-rate-card', version: 1, ...said })
const imported = (text: string) => {
  const card = importRateCard(text)
  return card.ok ? card.money : card.problems
}
const defaults = imported(file({}))

describe('a rate card file', () => {
  test('is JSON that people can read and edit', () =>
    expect(exportRateCard(own)).toBe(`{
  "format": "loadbearing-rate-card",
  "version": 1,
  "baseCard": "aws-eu-central-1-2026-11-29",
  "currency": "EUR",
  "discount": 0.12,
  "committedShare": 0,
  "committedDiscount": 0.28,
  "exchangeRate": 0.92,
  "hoursPerMonth": 730,
  "freeTier": false,
  "commitments": {
    "machines": {
      "plan": "1y-none",
      "share": 0.6
    }
  },
  "support": "business",
  "credits": 5000,
  "creditMonths": 18,
  "prices": {
    "aws.alb.hour": 0.02,
    "aws.fargate.vcpu_hour": 0.03
  }
}
`))

  test.each([
    ['nothing: the default', {}, {}],
    ['a discount alone', { discount: 0.2 }, { discount: 0.2 }],
    ['another revision of a card', { baseCard: 'framework-0' }, { rateCard: 'framework' }],
    ['a figure as text', { discount: '12,5%', hoursPerMonth: '720' }, { discount: 0.125, hoursPerMonth: 720 }],
    ['a share as text', { discount: '0.1' }, { discount: 0.1 }],
    ['a price as text', { prices: { 'aws.alb.hour': '0,02' } }, { prices: { 'aws.alb.hour': 0.02 } }],
    ['a support plan and no line', { support: 'business', commitments: {} }, { support: 'business', commitments: {} }],
    ['a share of a line as text', { commitments: { cache: { off: '30%' } } }, { commitments: { cache: { off: 0.3 } } }],
    ['a price that is free', { prices: { 'aws.alb.hour': 0 } }, { prices: { 'aws.alb.hour': 0 } }],
  ])('may say %s', (_, said, means) => expect(imported(file(said))).toEqual({ ...defaults, ...means }))

  test('may begin with a byte order mark', () =>
    expect(imported(`\uFEFF${exportRateCard(own)}`)).toMatchObject({ currency: 'EUR' }))

  test('an empty file means the current defaults', () => expect(DEFAULT_SCENARIO.money).toMatchObject(defaults))
})

describe('a file that cannot be used is rejected with every reason', () => {
  const OBJECT = 'a JSON object of at most 100,000 characters, as the export writes it'
  const KEYS =
    'one of format, version, baseCard, currency, discount, committedShare, committedDiscount, exchangeRate, ' +
    'credits, creditMonths, hoursPerMonth, freeTier, commitments, support, prices'
  const PLANS = 'on-demand, 1y-none, 1y-partial, 1y-all, 3y-none, 3y-partial or 3y-all'
  const SUPPORT = 'none, developer, business, enterprise-on-ramp or enterprise'
  const PRICE = 'the id of a price that an estimate uses, as the evidence ledger lists them'
  test.each([
    ['no JSON', '{"format"', [['the file', '{"format"', OBJECT]]],
    ['empty', '', [['the file', '', OBJECT]]],
    ['a list', '[1]', [['the file', '[1]', OBJECT]]],
    ['far too long', ' '.repeat(100_001), [['the file', '', OBJECT]]],
    ['another format', '{"format":"csv","version":1}', [['format', 'csv', '"loadbearing-rate-card"']]],
    [
      'no format and no version',
      '{}',
      [
        ['format', 'nothing', '"loadbearing-rate-card"'],
        ['version', 'nothing', '1'],
      ],
    ],
    ['a version to come', '{"format":"loadbearing-rate-card","version":2}', [['version', '2', '1']]],
    ['a discount in percent', file({ discount: 12 }), [['discount', '12', 'a share from 0 to 1']]],
    ['a discount of more than all', file({ discount: '110%' }), [['discount', '110%', 'a share from 0 to 1']]],
    ['a discount in words', file({ discount: 'half' }), [['discount', 'half', 'a share from 0 to 1']]],
    [
      'a text that can be two numbers',
      file({ exchangeRate: '1.087', prices: { 'aws.alb.hour': '1.200' } }),
      [
        ['exchangeRate', '1.087', '1.087 or 1087 as a number: the text can be either'],
        ['prices.aws.alb.hour', '1.200', '1.2 or 1200 as a number: the text can be either'],
      ],
    ],
    [
      'a number too large to hold',
      '{"format":"loadbearing-rate-card","version":1,"hoursPerMonth":1e999}',
      [['hoursPerMonth', 'null', 'a number from 672 to 744']],
    ],
    [
      'a key from the depths',
      '{"format":"loadbearing-rate-card","version":1,"__proto__":1}',
      [['__proto__', '1', KEYS]],
    ],
    ['a price that we do not have, without a figure', file({ prices: { gold: 'x' } }), [['prices.gold', 'x', PRICE]]],
    ['a free tier in words', file({ freeTier: 'no' }), [['freeTier', 'no', 'true or false']]],
    [
      'a line that no bill has',
      file({ commitments: { disks: { plan: '1y-none' } } }),
      [
        [
          'commitments.disks',
          '{"plan":"1y-none"}',
          'one of machines, functions, database, tables, cache, search, broker, cdn',
        ],
      ],
    ],
    [
      'a plan that nobody sells, and a word of it misspelt',
      file({ commitments: { cache: { plan: '2y' }, cdn: { plan: '1y-none', plna: '1y-all' } } }),
      [
        ['commitments.cache.plan', '2y', PLANS],
        ['commitments.cdn.plna', '1y-all', 'one of plan, share, off, spot, spotOff'],
      ],
    ],
    [
      'more than all of a line',
      file({ commitments: { machines: { plan: '1y-none', share: 0.7, spot: 0.4 } } }),
      [['commitments.machines', '{"plan":"1y-none","share":0.7,"spot":0.4}', 'share and spot of at most 1 together']],
    ],
    [
      'nothing said of a line',
      file({ commitments: { cache: {} } }),
      [['commitments.cache', '{}', 'an object with a plan, such as {"plan": "1y-none", "share": 0.6}']],
    ],
    ['a list of commitments', file({ commitments: [1] }), [['commitments', '[1]', 'an object of commitments by line']]],
    ['half a month', file({ creditMonths: 1.5 }), [['creditMonths', '1.5', 'a whole number from 1 to 120']]],
    ['a plan of support that is none', file({ support: 'gold' }), [['support', 'gold', SUPPORT]]],
    ['a price of nothing', file({ prices: { gold: 1 } }), [['prices.gold', '1', PRICE]]],
    [
      'a price from the depths',
      '{"format":"loadbearing-rate-card","version":1,"prices":{"__proto__":1}}',
      [['prices.__proto__', '1', PRICE]],
    ],
    [
      'a price below zero',
      file({ prices: { 'aws.alb.hour': -1 } }),
      [['prices.aws.alb.hour', '-1', 'a number from 0 to 1,000,000,000, in US dollars for one unit']],
    ],
    [
      'a price without a figure',
      file({ prices: { 'aws.alb.hour': null } }),
      [['prices.aws.alb.hour', 'null', 'a number from 0 to 1,000,000,000, in US dollars for one unit']],
    ],
    ['a list of prices', file({ prices: [1] }), [['prices', '[1]', 'an object of prices by id']]],
    [
      'a card of nobody',
      file({ baseCard: 'gold-1' }),
      [
        [
          'baseCard',
          'gold-1',
          'aws-us-east-1-2026-11-29 or aws-eu-central-1-2026-11-29 or azure-eastus-2026-11-29 or ' +
            'gcp-us-central1-2026-11-29 or framework-1',
        ],
      ],
    ],
    [
      'two mistakes: both are named',
      file({ currency: 'euro', hoursPerMonth: 24 }),
      [
        ['currency', 'euro', 'a currency in three capital letters, e.g. EUR'],
        ['hoursPerMonth', '24', 'a number from 672 to 744'],
      ],
    ],
    ['a misspelt key', file({ discuont: 0.1 }), [['discuont', '0.1', KEYS]]],
  ])('%s', (_, text, problems) =>
    expect(importRateCard(text)).toEqual({
      ok: false,
      problems: problems.map(([where, found, expected]) => ({ where, found, expected })),
    }),
  )

  test('rejects more prices than a link can hold', () => {
    const prices = Object.fromEntries(PRICE_IDS.slice(0, MOST_OWN_PRICES + 1).map((id) => [id, 1]))
    expect(imported(file({ prices }))).toEqual([
      { where: 'prices', found: '61 prices', expected: 'at most 60, so that a link can hold them' },
    ])
  })
})

const within = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0)
const share = within({ min: 0, max: 1 })
const commitment = fc
  .record(
    { plan: fc.constantFrom(...COMMITMENT_PLAN_IDS), share, off: share, spot: share, spotOff: share },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((said) => Object.keys(said).length > 0 && (said.share ?? 0) + (said.spot ?? 0) <= 1)
const anyTerms: fc.Arbitrary<Required<CardTerms>> = fc.record({
  commitments: fc.dictionary(fc.constantFrom(...COMMITTED_LINE_IDS), commitment, { noNullPrototype: true }),
  support: fc.constantFrom(...SUPPORT_PLAN_IDS),
  credits: within(MONEY_FIELDS.credits),
  creditMonths: fc.integer(MONEY_FIELDS.creditMonths),
  rateCard: fc.constantFrom(...RATE_CARD_IDS),
  currency: fc.stringMatching(/^[A-Z]{3}$/),
  freeTier: fc.boolean(),
  discount: within(MONEY_FIELDS.discount),
  committedShare: within(MONEY_FIELDS.committedShare),
  committedDiscount: within(MONEY_FIELDS.committedDiscount),
  exchangeRate: within(MONEY_FIELDS.exchangeRate),
  hoursPerMonth: within(MONEY_FIELDS.hoursPerMonth),
  prices: fc.dictionary(fc.constantFrom(...PRICE_IDS), within(OVERRIDE_BOUNDS.price), {
    maxKeys: MOST_OWN_PRICES,
    noNullPrototype: true,
  }),
})

describe('any exported rate card', () => {
  test('is the same after it is imported', () =>
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(importRateCard(exportRateCard(terms))).toEqual({ ok: true, money: terms })
      }),
    ))
})

describe('any text that is imported', () => {
  test('does not overflow the stack when it is deeply nested', () => {
    const deep = '['.repeat(40_000) + ']'.repeat(40_000)
    const text = `{"format":"loadbearing-rate-card","version":1,"prices":${deep}}`
    expect(importRateCard(text)).toMatchObject({ ok: false, problems: [{ where: 'prices' }] })
  })

  test('is rejected with reasons, or gives values that the schema accepts', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.object().map(file)), (text) => {
        const card = importRateCard(text)
        if (card.ok) expect(schema.shape.money.parse(card.money)).toMatchObject(card.money)
        else expect(card.problems.length).toBeGreaterThan(0)
      }),
    ))
})
