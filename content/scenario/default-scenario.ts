import { PATTERN_IDS } from '../pattern-ids'
import { RATE_CARD_IDS } from './card-ids'
import type { Scenario } from '../schemas/scenario'
import { CAPACITY_FIELDS } from './capacities'
import { DEFAULT_SIZE } from './stack'
import { MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from './fields'

const defaultsOf = <Fields extends Record<string, NumberField>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default])) as Record<
    keyof Fields,
    number
  >

/** What is priced before a visitor has said anything; equal to `scenario.parse({})`, without zod. */
export const DEFAULT_SCENARIO: Scenario = {
  situation: {},
  workload: defaultsOf(WORKLOAD_FIELDS),
  people: { ...defaultsOf(PEOPLE_FIELDS), overhead: {}, learningMonths: {}, onCall: false, overheadByTeams: true },
  money: {
    rateCard: RATE_CARD_IDS[0],
    ...defaultsOf(MONEY_FIELDS),
    currency: 'USD',
    freeTier: true,
    prices: {},
    requirements: {},
    factors: {},
    commitments: {},
    support: 'none',
    off: [],
  },
  capacities: defaultsOf(CAPACITY_FIELDS),
  stack: { size: DEFAULT_SIZE },
  compare: [...PATTERN_IDS],
  own: [],
}
