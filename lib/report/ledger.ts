import { DEFAULT_EVIDENCE } from '@/content/scenario/default-evidence'
import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { MICROSERVICES_BY_TEAMS, ON_CALL_FLOOR } from '@/content/scenario/people-facts'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import type { Evidence } from '@/content/schemas/provenance'
import type { FrameworkPattern } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { fieldsIn, PRICED_ANSWERS, unitInCurrency, type ScenarioField } from '@/lib/kernel'
import { evidenceRows } from './ledger-evidence'
import { offerRows } from './ledger-offers'
import { phaseRows } from './ledger-phases'
import { priceRows } from './ledger-prices'
import type { Grade, LedgerFacts, LedgerGroup, LedgerRow } from './ledger-types'

/**
 * Every coefficient, price, capacity and percentage that any estimate uses, with its evidence.
 * `today` (yyyy-mm-dd) decides which prices are stale. With a scenario, the visitor's own figures stand beside ours.
 */
export const ledgerOf = (facts: LedgerFacts, today: string, scenario: Scenario = DEFAULT_SCENARIO): LedgerRow[] => [
  ...priceRows(facts, today, scenario.money.prices),
  ...facts.framework.patterns.flatMap((entry) => frameworkRows(entry, facts.framework.name, scenario.money.prices)),
  ...fieldRows('capacities', fieldsIn('capacities'), scenario, LIST_ESTIMATES),
  ...Object.entries(facts.constants).map(([name, { label, value, unit, evidence }]) =>
    figure(
      { id: `model.${name}`, group: 'constants', label, value, unit, usedBy: LIST_ESTIMATES },
      evidence,
      'published',
    ),
  ),
  ...PATTERN_IDS.flatMap((pattern) => operationalRows(pattern, facts, scenario)),
  ...peopleFactRows(),
  ...fieldRows('load', PRICED_ANSWERS, scenario, EVERY_ESTIMATE),
  ...fieldRows('workload', fieldsIn('workload'), scenario, EVERY_ESTIMATE),
  ...fieldRows('people', fieldsIn('people'), scenario, PEOPLE),
  ...fieldRows('terms', fieldsIn('money'), scenario, ['Terms and horizon']),
  ...offerRows(facts, scenario),
  ...evidenceRows(facts, scenario),
  ...phaseRows(),
]

const EVERY_ESTIMATE = ['Every estimate']
const LIST_ESTIMATES = ['List-price estimates']
const PEOPLE = ['People']

type Named = Pick<LedgerRow, 'id' | 'group' | 'label' | 'value' | 'unit' | 'usedBy'> & {
  range?: LedgerRow['range']
  own?: number
}

/** `derived` says what a derived figure counts as: read out of something published, or put together by us. */
const figure = ({ range, own, usedBy, ...named }: Named, evidence: Evidence, derived: Grade): LedgerRow => ({
  ...named,
  ...(range && { range }),
  source: evidence.source,
  asOf: evidence.asOf,
  grade: { source: 'source document', 'list-price': 'list price', assumed: 'assumption', derived }[
    evidence.provenance
  ] as Grade,
  usedBy: [...usedBy],
  stale: false,
  ...(evidence.note && { note: evidence.note }),
  ...(own !== undefined && { own }),
})

function fieldRows(
  group: LedgerGroup,
  fields: readonly ScenarioField[],
  scenario: Scenario,
  usedBy: string[],
): LedgerRow[] {
  return fields.map(({ name, key, default: value, unit, get }) => {
    const own = get(scenario) === value ? undefined : get(scenario)
    return figure(
      {
        id: key,
        group,
        label: FIELD_WORDS[name].label,
        value,
        unit: unitInCurrency(unit, scenario.money),
        usedBy,
        ...(own !== undefined && { own }),
      },
      DEFAULT_EVIDENCE[name],
      'published',
    )
  })
}

type OwnPrices = Record<string, number>

function frameworkRows({ pattern, rates, multiplier }: FrameworkPattern, card: string, prices: OwnPrices): LedgerRow[] {
  const name = PATTERN_NAMES[pattern]
  const common = { group: 'framework' as const, usedBy: [`${card}: ${name}`] }
  const lines = Object.values(rates).map(({ id: line, label, unit, usd, period, evidence }) => {
    const id = `framework.${pattern}.${line}`
    const own = prices[id]
    const per = period === 'month' ? `USD per ${unit} and month` : `USD per ${unit}`
    const named = {
      ...common,
      id,
      label: `${name}: ${label}`,
      value: usd,
      unit: per,
      ...(own !== undefined && { own }),
    }
    return figure(named, evidence, 'assumption')
  })
  const { kind, value, evidence } = multiplier
  const unit = kind === 'constant' ? 'times the sum' : 'times the sum, per service'
  const id = `framework.${pattern}.multiplier`
  return [...lines, figure({ ...common, id, label: `${name}: multiplier`, value, unit }, evidence, 'assumption')]
}

function operationalRows(pattern: PatternId, { operational }: LedgerFacts, { people }: Scenario): LedgerRow[] {
  const { overhead, overheadRange, overheadRangeWhy, learningMonths, learningBand, evidence } = operational[pattern]
  const name = PATTERN_NAMES[pattern]
  const common = { group: 'engineering' as const, usedBy: [`People: ${name}`] }
  const ownOverhead = people.overhead[pattern]
  const ownMonths = people.learningMonths[pattern]
  return [
    {
      ...figure(
        {
          ...common,
          id: `overhead.${pattern}`,
          label: `${name}: overhead`,
          value: overhead,
          unit: 'share of development time',
          range: overheadRange,
          ...(ownOverhead !== undefined && { own: ownOverhead }),
        },
        evidence,
        'assumption',
      ),
      note: `${evidence.note ?? ''} Range (a judgement): ${overheadRangeWhy}.`.trim(),
    },
    figure(
      {
        ...common,
        id: `learning.${pattern}`,
        label: `${name}: learning`,
        value: learningMonths,
        unit: 'months',
        range: learningBand,
        ...(ownMonths !== undefined && { own: ownMonths }),
      },
      evidence,
      'assumption',
    ),
  ]
}

function peopleFactRows(): LedgerRow[] {
  const { one, many, evidence } = MICROSERVICES_BY_TEAMS
  const group = 'engineering' as const
  const byTeams = { group, unit: 'share of development time', usedBy: ['People: Microservices'] }
  const fewest = {
    ...byTeams,
    id: 'byteams.one',
    label: 'Microservices: overhead with one team',
    value: one.overhead,
    range: one.range,
  }
  const most = { ...byTeams, id: 'byteams.many', value: many.overhead, range: many.range }
  const onCall = { group, id: 'oncall.floor', value: ON_CALL_FLOOR.engineers, unit: 'engineers', usedBy: PEOPLE }
  return [
    figure(fewest, evidence, 'assumption'),
    figure({ ...most, label: `Microservices: overhead from ${many.teams} teams` }, evidence, 'assumption'),
    {
      ...figure({ ...onCall, label: 'People for on-call around the clock' }, ON_CALL_FLOOR.evidence, 'published'),
      grade: 'published',
    },
  ]
}
