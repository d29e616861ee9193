import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { RATE_CARD_NAMES } from '@/content/scenario/card-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { DEFAULT_EVIDENCE } from '@/content/scenario/default-evidence'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { isFollowing } from '@/content/scenario/following'
import { REQUIREMENT_NAMES, REQUIREMENTS } from '@/content/scenario/requirements'
import type { Provenance } from '@/content/schemas/provenance'
import type { Scenario } from '@/content/schemas/scenario'
import { COMMITMENT_PLANS, COMMITTED_LINES } from '@/content/scenario/commitment-words'
import { inDigits, percent, profileInWords, quantity, signedPercent, trafficInWords, unitPrice } from '@/lib/format'
import { DEFAULT_SIZE, STACK_NAMES } from '@/content/scenario/stack'
import { blockWords, SIZE_WORDS } from '@/content/scenario/stack-words'
import { linesIn, supportInWords } from './commitments-in-words'
import { fieldsIn, PRICED_ANSWERS, stackOf, unitInCurrency, trafficOf, type ScenarioField } from '@/lib/kernel'

/** One figure that the costs rest on. */
export type Assumption = {
  id: string
  label: string
  /** With its unit. */
  value: string
  /**
   * Given by whoever made the scenario, or the default in its place; a given figure that equals it counts as the
   * default, and so does one that follows from an answer.
   */
  status: 'given' | 'default'
  /** Who says a default; absent for a given figure. */
  provenance?: Provenance
  /** What the figure means; for a default also why it is this one. */
  note: string
}

export type AssumptionGroup = { id: string; title: string; rows: Assumption[] }

/**
 * Every figure the costs are worked out from, each marked as given or as a default; own figures in place of ours come
 * last.
 */
export function assumptionsOf(scenario: Scenario): AssumptionGroup[] {
  const { money } = scenario
  return [
    { id: 'load', title: 'Load and owners', rows: [...stated(scenario), ...rowsOf(PRICED_ANSWERS, scenario)] },
    { id: 'workload', title: 'Workload', rows: rowsOf(fieldsIn('workload'), scenario) },
    { id: 'people', title: 'People', rows: [...rowsOf(fieldsIn('people'), scenario), ...choicesAboutPeople(scenario)] },
    {
      id: 'money',
      title: 'Prices, terms and horizon',
      rows: [...choicesAboutMoney(scenario), ...rowsOf(fieldsIn('money'), scenario)],
    },
    {
      id: 'capacities',
      title: 'Capacities',
      rows: money.rateCard === 'framework' ? [] : rowsOf(fieldsIn('capacities'), scenario),
    },
    { id: 'stack', title: 'Stack', rows: money.rateCard === 'framework' ? [] : blocksOf(scenario) },
    { id: 'commitments', title: 'Commitments', rows: money.rateCard === 'framework' ? [] : bought(scenario) },
    { id: 'own', title: 'Own figures in place of ours', rows: ownFigures(scenario) },
  ].filter(({ rows }) => rows.length > 0)
}

/** The load and the day as somebody stated them; the peak and the average follow. */
function stated(scenario: Scenario): Assumption[] {
  const traffic = trafficOf(scenario)
  const { profile } = scenario
  const rows: Assumption[] = []
  if (traffic) rows.push({ id: 'traffic', label: 'Load as stated', value: trafficInWords(traffic), ...STATED_LOAD })
  if (profile) rows.push({ id: 'profile', label: 'Load over a day', value: profileInWords(profile), ...STATED_DAY })
  return rows
}

const STATED_LOAD = { status: 'given', note: 'The peak load follows from it.' } as const
const STATED_DAY = { status: 'given', note: 'Average and peak follow from it.' } as const

/** A peak load that follows from a statement has no more digits than a reader takes in. */
const peakStated = (scenario: Scenario, { name }: ScenarioField): boolean =>
  name === 'peakQps' && trafficOf(scenario) !== undefined

function rowsOf(fields: readonly ScenarioField[], scenario: Scenario): Assumption[] {
  return fields.map((field) => {
    const value = field.get(scenario)
    const unit = unitInCurrency(field.unit, scenario.money)
    const { label, help, provenance } = FIELD_WORDS[field.name]
    const row = { id: field.name, label, value: quantity(value ?? field.default, unit) }
    if (peakStated(scenario, field))
      return {
        ...row,
        value: quantity(inDigits(value ?? field.default, 3), unit),
        status: 'default',
        provenance: 'derived',
        note: `${help} It follows from the load as stated.`,
      }
    const differs = value !== undefined && value !== field.default
    const follows = isFollowing(field.name) && !scenario.own.includes(field.name)
    if (differs && !follows) return { ...row, status: 'given', note: help }
    return {
      ...row,
      status: 'default',
      provenance: differs ? 'derived' : provenance,
      note: `${help} ${DEFAULT_EVIDENCE[field.name].note}.`,
    }
  })
}

/** The size, and every block with the variant that is priced. */
function blocksOf({ stack }: Scenario): Assumption[] {
  const resolved = stackOf(stack)
  const size: Assumption = {
    id: 'size',
    label: 'Size',
    value: SIZE_WORDS[stack.size].label.toLowerCase(),
    note: SIZE_WORDS[stack.size].help,
    ...(stack.size === DEFAULT_SIZE ? { status: 'default', provenance: 'assumed' } : { status: 'given' }),
  }
  const blocks = STACK_NAMES.map((name): Assumption => {
    const { label, help, options } = blockWords(name)
    const variant = options[resolved[name]]
    return {
      id: name,
      label,
      value: variant?.label.toLowerCase() ?? resolved[name],
      note: `${help} ${variant?.help ?? ''}.`,
      ...(stack[name] === undefined ? { status: 'default', provenance: 'assumed' } : { status: 'given' }),
    }
  })
  return [size, ...blocks]
}

const choicesAboutPeople = ({ people }: Scenario): Assumption[] => [
  choice('onCall', 'On call around the clock', people.onCall, usually.people.onCall, ON_CALL),
  choice(
    'overheadByTeams',
    'Microservices: overhead by teams',
    people.overheadByTeams,
    usually.people.overheadByTeams,
    BY_TEAMS,
  ),
]

const choicesAboutMoney = ({ money }: Scenario): Assumption[] => [
  choice('rateCard', 'Prices', RATE_CARD_NAMES[money.rateCard], RATE_CARD_NAMES[usually.money.rateCard], CARD),
  choice('currency', 'Currency', money.currency, usually.money.currency, CURRENCY),
  choice('freeTier', 'Free tier of the vendors', money.freeTier, usually.money.freeTier, FREE_TIER),
]

/** Lines that are bought in their own way, and the support plan. */
function bought({ money }: Scenario): Assumption[] {
  const lines = linesIn(money.commitments).map((line): Assumption => {
    const said = money.commitments[line] ?? {}
    const { plan = 'on-demand', share, off, spot, spotOff } = said
    const parts = [
      COMMITMENT_PLANS[plan].label.toLowerCase(),
      ...(share === undefined || plan === 'on-demand' ? [] : [`${percent(share)} of the line`]),
      ...(off === undefined ? [] : [`${percent(off)} off (your own)`]),
      ...(spot === undefined || spot === 0 ? [] : [`${percent(spot)} on spot`]),
      ...(spotOff === undefined ? [] : [`${percent(spotOff)} off spot (your own)`]),
    ]
    return {
      id: `commit.${line}`,
      label: COMMITTED_LINES[line].label,
      value: parts.join(', '),
      status: 'given',
      note: BOUGHT,
    }
  })
  if (money.support === 'none') return lines
  return [
    ...lines,
    { id: 'support', label: 'Support plan', value: supportInWords(money.support), status: 'given', note: SUPPORT },
  ]
}

const BOUGHT =
  'What is left of the line is priced on demand. Published rates are on the page of costs, with their source.'
const SUPPORT = 'On charges before negotiated discounts and credits.'

const usually = DEFAULT_SCENARIO

const ON_CALL = 'Around the clock needs eight people, shared by all services.'
const BY_TEAMS =
  "From the guide's figure with one team to the upper end of the range for many. No keeps the guide's throughout."
const CARD = 'The prices behind all amounts on this page.'
const CURRENCY = 'Amounts are shown in it; prices stay in US dollars.'
const FREE_TIER = 'Whether it is deducted. Reference-guide rates have none.'

const inWords = (value: Choice): string => (typeof value === 'string' ? value : value ? 'Yes' : 'No')

type Choice = string | boolean

const choice = (id: string, label: string, value: Choice, byDefault: Choice, note: string): Assumption => ({
  id,
  label,
  value: inWords(value),
  note,
  ...(value === byDefault ? { status: 'default', provenance: 'assumed' } : { status: 'given' }),
})

function ownFigures({ people, money }: Scenario): Assumption[] {
  return [
    ...ofPatterns(people.overhead, (pattern, share) =>
      own(`overhead.${pattern}`, `Overhead of ${PATTERN_NAMES[pattern]}`, signedPercent(share), OVERHEAD),
    ),
    ...ofPatterns(people.learningMonths, (pattern, months) =>
      own(`learning.${pattern}`, `Learning ${PATTERN_NAMES[pattern]}`, quantity(months, 'month'), LEARNING),
    ),
    ...Object.entries(money.prices).map(([id, usd]) => own(`price.${id}`, `Price ${id}`, unitPrice(usd), PRICE)),
    ...REQUIREMENT_NAMES.flatMap((name) => {
      const volume = money.requirements[name]
      const { label, unit } = REQUIREMENTS[name]
      return volume === undefined ? [] : [own(`req.${name}`, label, quantity(volume, unit), VOLUME)]
    }),
  ]
}

const OVERHEAD = 'In place of the share of development time in the operational table.'
const LEARNING = 'In place of the learning time in the operational table.'
const PRICE = "In US dollars for one unit, in place of the rate card's."
const VOLUME = 'In place of the volume derived from the workload.'

const own = (id: string, label: string, value: string, note: string): Assumption => ({
  id,
  label,
  value,
  status: 'given',
  note,
})

type RowOf = (pattern: PatternId, figure: number) => Assumption

const ofPatterns = (figures: Partial<Record<PatternId, number>>, row: RowOf): Assumption[] =>
  PATTERN_IDS.flatMap((pattern) => {
    const figure = figures[pattern]
    return figure === undefined ? [] : [row(pattern, figure)]
  })
