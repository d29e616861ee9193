import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { FACTOR_IDS, type FactorId } from '@/content/scenario/cost-factors'
import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import type { PublishedFact } from '@/content/schemas/published-fact'
import type { PublishedMigration } from '@/content/schemas/published-migration'
import type { Scenario } from '@/content/schemas/scenario'
import { linesOfFactor } from '@/lib/cost'
import { count, quantity } from '@/lib/format'
import type { LedgerFacts, LedgerRow } from './ledger-types'

/** The factors of the whole cost, and the published facts and migrations that they rest on. */
export function evidenceRows(facts: LedgerFacts, scenario: Scenario): LedgerRow[] {
  const readers = readersOf(facts)
  return [
    ...FACTOR_IDS.map((id) => factorRow(id, facts, scenario)),
    ...facts.facts.map((fact) => factRow(fact, readers.get(fact.id) ?? [])),
    ...facts.migrations.map((migration) => migrationRow(migration, readers.get(migration.id) ?? [])),
  ]
}

function factorRow(id: FactorId, { factors, notes }: LedgerFacts, { money, situation }: Scenario): LedgerRow {
  const { label, unit, low, value, high, grade, part, answer } = factors[id]
  const { evidence, facts = [], migrations = [] } = notes[id]
  const answered = answer && situation[answer]
  const own = money.factors[id] ?? (typeof answered === 'number' ? answered : undefined)
  const restsOn = [...facts, ...migrations]
  return {
    id: `factor.${id}`,
    group: 'factors',
    label,
    value,
    unit,
    range: [low, high],
    source: evidence.source,
    asOf: evidence.asOf,
    grade,
    usedBy: linesOfFactor(id).map((line) => COST_PART_NAMES[line]),
    stale: false,
    line: part,
    ...(evidence.note && { note: evidence.note }),
    ...(own !== undefined && { own }),
    ...(restsOn.length > 0 && { restsOn }),
  }
}

function factRow({ id, what, value, low, high, unit, source, ...fact }: PublishedFact, usedBy: string[]): LedgerRow {
  const { population, strength, note, unused, known } = fact
  return {
    id,
    group: 'facts',
    label: what,
    value,
    unit,
    ...(low !== null && high !== null && low < high && { range: [low, high] as const }),
    ...sourced(source),
    grade: strength,
    usedBy,
    stale: false,
    note: inSentences([unused && `In no formula: ${unused}`, `Of: ${population}`, note, KNOWN[known]]),
  }
}

function migrationRow(migration: PublishedMigration, usedBy: string[]): LedgerRow {
  const { id, company, from, to, scope, months, source, strength, known } = migration
  return {
    id,
    group: 'migrations',
    label: `${company}, ${placeName(from)} to ${placeName(to)}: ${scope}`,
    value: months,
    unit: 'months',
    ...sourced(source),
    grade: strength,
    usedBy,
    stale: false,
    note: inSentences([...whatHappened(migration), KNOWN[known]]),
  }
}

const whatHappened = ({ outcome, outcomeNote, stopPoint, cost, ...of }: PublishedMigration): Sentence[] => [
  `${OUTCOMES[outcome]}: ${outcomeNote}`,
  of.monthsBound && of.monthsBound !== 'stated' ? `Duration ${of.monthsBound} that long` : undefined,
  of.engineers === null ? undefined : `Engineers: ${count(of.engineers)}`,
  cost?.personMonths && `Effort: ${bounded(cost.bound)}${quantity(cost.personMonths, 'person-months')}`,
  cost?.text,
  stopPoint && `Where one could have stopped: ${stopPoint}`,
]

const bounded = (bound: string | undefined): string => (bound && bound !== 'stated' ? `${bound} ` : '')

const OUTCOMES: Record<PublishedMigration['outcome'], string> = {
  completed: 'Completed',
  ongoing: 'Not finished when reported',
  partial: 'Completed in part',
  stopped: 'Stopped',
  reversed: 'A move back',
}

const KNOWN: Record<PublishedFact['known'], string> = {
  excerpt: 'Read as an excerpt',
  copy: 'Read in a stored copy',
  memory: 'From memory, at least in part',
}

const placeName = (place: PublishedMigration['from']): string =>
  isPattern(place) ? PATTERN_NAMES[place] : PLACES[place]

const isPattern = (place: PublishedMigration['from']): place is PatternId => place in PATTERN_NAMES

const PLACES: Record<Exclude<PublishedMigration['from'], PatternId>, string> = {
  'modular-monolith': 'modular monolith',
  servers: 'servers',
  containers: 'containers',
  greenfield: 'new system',
}

const sourced = ({ title, publisher, url, date }: PublishedFact['source']) => ({
  source: `${title} (${publisher})`,
  asOf: date ?? 'undated',
  ...(url && { url }),
})

type Sentence = string | 0 | undefined

const inSentences = (parts: readonly Sentence[]): string =>
  parts
    .filter((part) => typeof part === 'string')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')

/** Labels of the factors that rest on a fact or a migration. */
function readersOf({ factors, notes }: LedgerFacts): Map<string, string[]> {
  const readers = new Map<string, string[]>()
  for (const id of FACTOR_IDS)
    for (const fact of [...(notes[id].facts ?? []), ...(notes[id].migrations ?? [])])
      readers.set(fact, [...(readers.get(fact) ?? []), factors[id].label])
  return readers
}
