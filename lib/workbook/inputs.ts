import { FIELD_WORDS } from '@/content/scenario/field-words'
import { isFollowing } from '@/content/scenario/following'
import { COMMITTED_LINE_IDS } from '@/content/scenario/commitments'
import { COMMITTED_LINES } from '@/content/scenario/commitment-words'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { isFactorId } from '@/content/scenario/factor-ids'
import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { PATTERN_IDS, PATTERN_NAMES } from '@/content/pattern-ids'
import { REQUIREMENT_NAMES, REQUIREMENTS } from '@/content/scenario/requirements'
import type { Scenario } from '@/content/schemas/scenario'
import type { UncertainId } from '@/lib/cost'
import { fieldsIn, type ScenarioPart } from '@/lib/kernel'
import type { Traced } from './engine.generated.mjs'
import { cellOf, type Figure } from './figure'

/** What the sheet of inputs says of one that may be changed. */
export type InputRow = { group: string; label: string; unit: string; source: string }

const given = (differs: boolean, otherwise: string): string => (differs ? 'given' : otherwise)

const GROUPS: Readonly<Record<ScenarioPart, string>> = {
  situation: 'Load and owners',
  workload: 'Workload',
  people: 'People',
  money: 'Terms and horizon',
  capacities: 'Capacities',
}

/** Answers that have a figure although nobody gave one. */
const ALWAYS = ['peakQps', 'teams']

/** Who says what stands in a cell of this id. */
export function inputRow(id: string, scenario: Scenario): InputRow {
  const [part = '', name = '', more] = id.split('.')
  if (part === 'constant') {
    const constant = Object.entries(MODEL_CONSTANTS).find(([key]) => key === name)?.[1]
    return {
      group: 'Constants of the component models',
      label: constant?.label ?? name,
      unit: constant?.unit ?? '',
      source: constant ? `${constant.evidence.source}, ${constant.evidence.asOf}` : '',
    }
  }
  if (part === 'requirement') {
    const one = REQUIREMENT_NAMES.find((each) => each === name)
    return { group: 'Monthly volumes', label: one ? REQUIREMENTS[one].label : name, unit: 'a month', source: 'given' }
  }
  if (part === 'commitment') {
    const line = COMMITTED_LINE_IDS.find((one) => one === name)
    const [figure = '', ...price] = id.split('.').slice(2)
    const what = { share: 'committed share', off: 'discount', spot: 'share on spot', spotOff: 'discount on spot' }[
      figure
    ]
    const label = `${line ? COMMITTED_LINES[line].label : name}: ${what ?? figure} ${price.join('.')}`.trim()
    return { group: 'Commitments', label, unit: '%', source: 'given, or published: see the page of costs' }
  }
  if (part === 'learning') return { group: 'People', label: `Learning ${name}`, unit: 'months', source: 'given' }
  if (part === 'factor') {
    if (isFactorId(name)) {
      const { label, unit, grade } = COST_FACTORS[name]
      const group = 'Factors of the whole cost'
      return { group, label, unit, source: given(scenario.money.factors[name] !== undefined, gradeInWords(grade)) }
    }
    const pattern = PATTERN_IDS.find((one) => one === more)
    const label = `Development overhead of ${pattern ? PATTERN_NAMES[pattern] : more}`
    return { group: 'Factors of the whole cost', label, unit: '%', source: 'reference guide, with our range' }
  }
  const field = isPart(part) ? fieldsIn(part).find((one) => one.name === name) : undefined
  if (!field) return { group: 'Others', label: id, unit: '', source: '' }
  const { label, provenance } = FIELD_WORDS[field.name]
  const follows = isFollowing(name) && !scenario.own.includes(name) ? 'follows from the answers' : null
  const differs = ![undefined, field.default].includes(field.get(scenario))
  const source = follows ?? given(differs, `default (${provenance})`)
  return { group: GROUPS[field.part], label, unit: field.unit, source }
}

const isPart = (name: string): name is ScenarioPart => name in GROUPS
const gradeInWords = (grade: string): string => (grade === 'judgement' ? 'our judgement' : `evidence of grade ${grade}`)

/** A scenario whose numbers are cells. What is no number decides which parts there are, and stays. */
export function inCells(scenario: Scenario): Traced<Scenario> {
  const part = <Name extends ScenarioPart>(name: Name) => {
    const said: Record<string, unknown> = { ...scenario[name] }
    for (const field of fieldsIn(name)) {
      const value = field.get(scenario) ?? (ALWAYS.includes(field.name) ? field.default : undefined)
      if (value !== undefined) said[field.name] = cellOf(`${name}.${field.name}`, value)
    }
    return said
  }
  const cells = {
    ...scenario,
    situation: part('situation'),
    workload: part('workload'),
    capacities: part('capacities'),
    people: { ...part('people'), learningMonths: keyed('learning', scenario.people.learningMonths) },
    money: { ...part('money'), requirements: keyed('requirement', scenario.money.requirements) },
  }
  return cells as unknown as Traced<Scenario>
}

const keyed = (kind: string, numbers: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, cellOf(`${kind}.${name}`, value)]],
    ),
  )

/** A figure of an uncertain one as a cell, unless it follows from others. */
export const uncertainCell = (id: UncertainId, end: 'low' | 'value' | 'high', figure: Figure): Figure =>
  typeof figure === 'number' ? cellOf(`factor.${id}.${end}`, figure) : figure
