import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from '@/content/scenario/fields'
import { REQUIREMENT_NAMES, REQUIREMENTS } from '@/content/scenario/requirements'
import type { Provenance } from '@/content/schemas/provenance'
import type { Scenario } from '@/content/schemas/scenario'
import { quantity, signedPercent } from '@/lib/format'

/** One figure that the costs rest on. */
export type Assumption = {
  id: string
  label: string
  /** With its unit. */
  value: string
  /** Given by whoever made the scenario, or the default in its place; a given figure that equals it counts as the default. */
  is: 'given' | 'default'
  /** Who says a default; absent for a given figure. */
  provenance?: Provenance
  /** What the figure means; for a default also why it is this one. */
  note: string
}

export type AssumptionGroup = { id: string; title: string; rows: Assumption[] }

/** Every figure the costs are worked out from, each marked as given or as a default; own figures in place of ours come last. */
export function assumptionsOf(scenario: Scenario): AssumptionGroup[] {
  const { situation, workload, people, money } = scenario
  return [
    { id: 'load', title: 'Load and owners', rows: rowsOf(ANSWER_FIELDS, situation) },
    { id: 'workload', title: 'Workload', rows: rowsOf(WORKLOAD_FIELDS, workload) },
    { id: 'people', title: 'People', rows: rowsOf(PEOPLE_FIELDS, people) },
    { id: 'money', title: 'Horizon', rows: rowsOf(MONEY_FIELDS, money) },
    { id: 'own', title: 'Own figures in place of ours', rows: ownFigures(scenario) },
  ].filter(({ rows }) => rows.length > 0)
}

type Values<Name extends string> = Partial<Record<NoInfer<Name>, number>>

function rowsOf<Name extends string>(fields: Record<Name, NumberField>, values: Values<Name>): Assumption[] {
  return (Object.keys(fields) as Name[]).map((name) => {
    const field = fields[name]
    const value = values[name]
    const row = { id: name, label: field.label, value: quantity(value ?? field.default, field.unit) }
    if (value !== undefined && value !== field.default) return { ...row, is: 'given', note: field.help }
    return { ...row, is: 'default', provenance: field.evidence.provenance, note: defaultNote(field) }
  })
}

const defaultNote = ({ help, evidence }: NumberField): string => (evidence.note ? `${help} ${evidence.note}.` : help)

function ownFigures({ people, money }: Scenario): Assumption[] {
  return [
    ...ofPatterns(people.overhead, (pattern, share) =>
      own(`overhead.${pattern}`, `Overhead of ${PATTERN_NAMES[pattern]}`, signedPercent(share), OVERHEAD),
    ),
    ...ofPatterns(people.learningMonths, (pattern, months) =>
      own(`learning.${pattern}`, `Learning ${PATTERN_NAMES[pattern]}`, quantity(months, 'month'), LEARNING),
    ),
    ...REQUIREMENT_NAMES.flatMap((name) => {
      const volume = money.requirements[name]
      const { label, unit } = REQUIREMENTS[name]
      return volume === undefined ? [] : [own(`req.${name}`, label, quantity(volume, unit), VOLUME)]
    }),
  ]
}

const OVERHEAD = 'In place of the share of development time in the operational table.'
const LEARNING = 'In place of the learning time in the operational table.'
const VOLUME = 'In place of the volume derived from the workload.'

const own = (id: string, label: string, value: string, note: string): Assumption => ({ id, label, value, is: 'given', note })

type RowOf = (pattern: PatternId, figure: number) => Assumption

const ofPatterns = (figures: Partial<Record<PatternId, number>>, row: RowOf): Assumption[] =>
  PATTERN_IDS.flatMap((pattern) => {
    const figure = figures[pattern]
    return figure === undefined ? [] : [row(pattern, figure)]
  })
