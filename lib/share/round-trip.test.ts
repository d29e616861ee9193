import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '@/content/answers/answer'
import { ANSWER_KEYS, answerRow } from '@/content/answers/rows'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { PRICE_IDS } from '@/content/scenario/price-ids'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { COMMITMENT_PLAN_IDS, COMMITTED_LINE_IDS, SUPPORT_PLAN_IDS } from '@/content/scenario/commitments'
import { MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from '@/content/scenario/fields'
import { MOST_OWN_PRICES, OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { FACTOR_IDS } from '@/content/scenario/cost-factors'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import { FOLLOWING_FIELDS } from '@/content/scenario/following'
import { PROFILE_IDS, REQUESTS_PER_VIEW, TRAFFIC_IS, TRAFFIC_PERIODS, TRAFFIC_UNITS } from '@/content/scenario/traffic'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirements'
import { STACK_FIELDS, STACK_NAMES, STACK_SIZE_IDS } from '@/content/scenario/stack'
import {
  scenario as schema,
  type DayProfile,
  type Scenario,
  type Situation,
  type StackChoice,
  type Traffic,
} from '@/content/schemas/scenario'
import { scenarioWith, stating } from '@/lib/kernel'
import { decode } from './decode'
import { encode, encodeLink } from './encode'
import { LINK_KEYS } from './keys'
import { trafficTyped } from './traffic-keys'

const within = ({ min, max }: { min: number; max: number }) =>
  fc
    .oneof(fc.double({ min, max, noNaN: true }), fc.integer({ min: Math.ceil(min), max: Math.floor(max) }))
    .map((value) => value + 0)

/** Often the default itself, because values equal to a default are left out of links. */
const field = (bounds: NumberField & { whole?: boolean }) =>
  fc.oneof(fc.constant(bounds.default), bounds.whole ? fc.integer(bounds) : within(bounds))

const section = <Name extends string>(fields: Record<Name, NumberField>) =>
  fc.record<Record<Name, number>>(
    Object.fromEntries(Object.entries<NumberField>(fields).map(([name, bounds]) => [name, field(bounds)])) as {
      [Key in Name]: fc.Arbitrary<number>
    },
  )

const ownFigures = <Name extends string>(names: readonly Name[], bounds: { min: number; max: number }) =>
  fc.dictionary(fc.constantFrom(...names), within(bounds), { noNullPrototype: true }) as fc.Arbitrary<
    Partial<Record<Name, number>>
  >

const anyAnswer = (row: Answer): fc.Arbitrary<unknown> => {
  if (row.kind === 'yes-no') return fc.boolean()
  if (row.kind === 'choice') return fc.constantFrom(...row.values)
  return row.whole ? fc.integer({ min: row.min, max: row.max }) : field(row)
}

const situation: fc.Arbitrary<Situation> = fc.record(
  Object.fromEntries(ANSWER_KEYS.map((key) => [key, anyAnswer(answerRow(key))])),
  { requiredKeys: [], noNullPrototype: true },
)

const anyStack: fc.Arbitrary<StackChoice> = fc.record(
  {
    size: fc.constantFrom(...STACK_SIZE_IDS),
    ...Object.fromEntries(STACK_NAMES.map((name) => [name, fc.constantFrom(...STACK_FIELDS[name].variants)])),
  },
  { requiredKeys: ['size'], noNullPrototype: true },
)

const terms = fc.record({
  rateCard: fc.constantFrom(...RATE_CARD_IDS),
  currency: fc.oneof(fc.constant('USD'), fc.stringMatching(/^[A-Z]{3}$/)),
  freeTier: fc.boolean(),
})

const ownPrices = fc.dictionary(fc.constantFrom(...PRICE_IDS), within(OVERRIDE_BOUNDS.price), {
  maxKeys: MOST_OWN_PRICES,
  noNullPrototype: true,
})

const ownFactors = fc.record({
  factors: ownFigures(FACTOR_IDS, OVERRIDE_BOUNDS.factor),
  off: fc.subarray([...COST_PARTS]),
})

const anyTraffic: fc.Arbitrary<Traffic> = fc
  .record(
    {
      amount: fc.oneof(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.constantFrom(30e6, 20_000)),
      unit: fc.constantFrom(...TRAFFIC_UNITS),
      per: fc.constantFrom(...TRAFFIC_PERIODS),
      is: fc.constantFrom(...TRAFFIC_IS),
      requestsPerView: within(REQUESTS_PER_VIEW),
    },
    { requiredKeys: ['amount', 'unit', 'per', 'is'], noNullPrototype: true },
  )
  .chain((traffic) => fc.constantFrom('30m', '20k', '20,000', '30 million').map((text) => trafficTyped(traffic, text)))

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0)
const anyCommitment = fc
  .record(
    { plan: fc.constantFrom(...COMMITMENT_PLAN_IDS), share, off: share, spot: share, spotOff: share },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((said) => Object.keys(said).length > 0 && (said.share ?? 0) + (said.spot ?? 0) <= 1)
const anyCommitments = fc.record({
  commitments: fc.dictionary(fc.constantFrom(...COMMITTED_LINE_IDS), anyCommitment, { noNullPrototype: true }),
  support: fc.constantFrom(...SUPPORT_PLAN_IDS),
})

const anyDay: fc.Arbitrary<DayProfile> = fc.oneof(
  fc.constantFrom(...PROFILE_IDS),
  fc
    .array(
      fc.double({ min: 0, max: 1e12, noNaN: true }).map((hour) => hour + 0),
      { minLength: 24, maxLength: 24 },
    )
    .filter((hours) => hours.some((hour) => hour > 0)),
)

/** Figures that are not set follow from the answers, as everywhere in the app. */
const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    situation,
    workload: section(WORKLOAD_FIELDS),
    people: fc
      .tuple(
        section(PEOPLE_FIELDS),
        ownFigures(PATTERN_IDS, OVERRIDE_BOUNDS.overhead),
        ownFigures(PATTERN_IDS, OVERRIDE_BOUNDS.learningMonths),
        fc.record({ onCall: fc.boolean(), overheadByTeams: fc.boolean() }),
      )
      .map(([fields, overhead, learningMonths, flags]) => ({ ...fields, overhead, learningMonths, ...flags })),
    money: fc
      .tuple(
        section(MONEY_FIELDS),
        ownFigures(REQUIREMENT_NAMES, OVERRIDE_BOUNDS.requirement),
        terms,
        ownPrices,
        ownFactors,
        anyCommitments,
      )
      .map(([fields, requirements, said, prices, factors, bought]) => ({
        ...fields,
        ...said,
        ...bought,
        prices,
        requirements,
        ...factors,
      })),
    capacities: section(CAPACITY_FIELDS),
    stack: anyStack,
    compare: fc.subarray([...PATTERN_IDS], { minLength: 2, maxLength: 7 }),
    own: fc.subarray([...FOLLOWING_FIELDS]),
    said: fc.record({ traffic: anyTraffic, profile: anyDay }, { requiredKeys: [], noNullPrototype: true }),
  })
  .map(({ said, ...rest }) => stating(rest, said))

/** Texts that resemble links: known keys with good and bad values, repeated, unknown and broken ones. */
const almostLink = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('v', 'rates', 'price.gold', 'cap.gold', ...LINK_KEYS.map(({ key }) => key)),
        fc.constantFrom('__proto__', 'constructor', 'req.', 'overhead.x'),
        fc.string(),
      ),
      fc.oneof(
        fc.constantFrom('', '0', '1', '-1', '1e999', 'NaN', 'Infinity', '%', '%E0%A4%A'),
        fc.constantFrom('yes', 'strong', 'framework', 'aws-eu-central-1-2026-11', 'EUR', 'cqrs,cqrs', 'monolith,cqrs'),
        fc.double().map(String),
        fc.string({ unit: 'binary' }),
      ),
    ),
    { maxLength: 130 },
  )
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'))

const read = (query: string) => decode(new URLSearchParams(query))

describe('a link to any scenario', () => {
  test('decodes to the scenario it was made from, with no remark', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { scenario: back, ignored } = read(encode(scenario))
        expect(back).toEqual(scenario)
        expect(ignored).toEqual([])
      }),
    ))

  test('decodes to a scenario that the schema accepts', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(schema.parse(read(encode(scenario)).scenario)).toEqual(scenario)
      }),
    ))

  test('encodes to the same link again', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(encode(read(encode(scenario)).scenario)).toBe(encode(scenario))
      }),
    ))

  test('names its version and prices when it is made for sharing', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { scenario: back, empty } = read(encodeLink(scenario))
        expect({ back, empty }).toEqual({ back: scenario, empty: false })
      }),
    ))

  test('is never longer than decode() reads', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(encode(scenario).length).toBeLessThan(8192)
        expect([...new URLSearchParams(encode(scenario))].length).toBeLessThanOrEqual(180)
      }),
    ))

  test('is read in full when every value is set, with the longest ids and figures', () => {
    const ids = [...PRICE_IDS].sort((one, other) => other.length - one.length).slice(0, MOST_OWN_PRICES)
    const longest = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0.12345678901234568]))
    const everything = scenarioWith({
      people: { overhead: longest(PATTERN_IDS), learningMonths: longest(PATTERN_IDS), onCall: true },
      workload: { ...longest(['averageToPeak', 'readShare', 'dataGb', 'users']) },
      money: { prices: longest(ids), requirements: longest(REQUIREMENT_NAMES), currency: 'EUR', freeTier: false },
    })
    expect(read(encode(everything))).toEqual({ scenario: everything, ignored: [], empty: false })
  })

  test('has no key that two rows define', () => {
    const keys = LINK_KEYS.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
  })
})

describe('any text in the address', () => {
  const expectValid = (query: string) => {
    const { scenario, ignored } = read(query)
    expect(schema.parse(scenario)).toEqual(scenario)
    expect(read(encode(scenario)).scenario).toEqual(scenario)
    expect(ignored.length).toBeLessThanOrEqual(250)
    expect(ignored.filter(({ param, found }) => param.length > 60 || found.length > 60)).toEqual([])
  }

  test('decodes to a scenario that the schema accepts', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 500 })), expectValid)))

  test('decodes to a valid scenario when it resembles a link', () => fc.assert(fc.property(almostLink, expectValid)))

  test('decodes to a valid scenario in the form that Next passes', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined))),
        (record) => {
          expect(schema.safeParse(decode(record).scenario).success).toBe(true)
        },
      ),
    ))
})
