import { isFactorId } from '@/content/scenario/factor-ids'
import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import { FUTURES, FUTURE_FIGURES, type FutureFigure } from '@/content/scenario/futures'
import { MEASURES } from '@/content/scenario/measures'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { Condition, InputId } from '@/lib/analysis'
import {
  exactly,
  fromTo,
  inDigits,
  percent,
  qps,
  quantity,
  signedPercent,
  uncapitalised,
  unitFor,
  withoutNoise,
} from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'

/** An uncertain input as a reader meets it. */
type InputInWords = {
  /** As a heading or a row has it: "Read share". */
  label: string
  /** Within a sentence: "read share". */
  name: string
  /** A value of it with its unit, in two digits unless more are asked for: "1.8K requests/s". */
  said: (value: number, digits?: number) => string
  /** A value with as many digits as tell it from another. */
  apart: (value: number, from: number) => string
  /** A value as a plain number in its unit, for a file: what is said as a percentage is a share of 1 there. */
  plain: (value: number) => number
  unit: string
  /** Two values with one unit and as many digits as tell them apart: "3 to 6 teams". */
  between: (low: number, high: number) => string
  /** What settles it. */
  measure: string
}

/** Labels are written for rows of a table; within a sentence these read better. */
const NAMES: Partial<Record<FactorId, string>> = {
  estimateError: 'the actual bill against the estimate',
  openPrices: 'where prices known as a range lie in it',
  replicaShare: 'the size of read replicas',
  tenantShare: 'the cost of a database for each tenant',
  buildMonths: 'the time to build a new system',
  functionGroups: 'the number of groups of functions',
  contractsShare: 'the work on contracts and versions between services',
  slip: 'the actual effort against the plan',
  parallelMonths: 'the time that the old and the new system run in parallel',
  exponentOne: 'the growth of coordination in one deployable',
  exponentBorders: 'the growth of coordination between enforced borders',
  exponentServices: 'the growth of coordination between services',
  outageHours: 'the hours of full outage',
  outageWeight: 'the cost of an outage',
  reconstructions: 'the number of past states reconstructed',
  views: 'the number of views that need a read model',
  moveAtLimit: 'the probability that a stated limit forces a move',
  bordersShare: 'the upkeep of enforced module borders',
}

/** "Enforce module borders, for each engineer" as something that has a size. */
function nameOf(id: FactorId): string {
  const [label = ''] = COST_FACTORS[id].label.split(',')
  const name = uncapitalised(label)
  const { unit } = COST_FACTORS[id]
  if (unit === 'person-months') return `the effort for each engineer to ${name}`
  return NAMES[id] ?? (unit.startsWith('hours') ? `the hours of ${name}` : `the ${name}`)
}

type Said = Omit<InputInWords, 'between' | 'apart'>

const SHARE = 'share of 1'

/** Names, values and what to measure of every uncertain input, in the terms of one scenario. */
export function inputInWords(id: InputId, scenario: Scenario): InputInWords {
  const words = wordsOf(id, scenario)
  const digitsFor = (one: number, other: number) =>
    [2, 3, 4].find((digits) => words.said(one, digits) !== words.said(other, digits)) ?? 2
  return {
    ...words,
    apart: (value, from) => words.said(value, digitsFor(value, from)),
    between: (low, high) => {
      const digits = digitsFor(low, high)
      return fromTo(words.said(low, digits), words.said(high, digits))
    },
  }
}

function wordsOf(id: InputId, scenario: Scenario): Said {
  if (isFigure(id)) return figureInWords(id, scenario)
  if (isFactorId(id)) {
    const { label, unit, part, answer } = { answer: undefined, ...COST_FACTORS[id] }
    const question = WIZARD_QUESTIONS.find((one) => one.answer === answer)
    return {
      label,
      name: nameOf(id),
      said: (value, digits) => saidIn(unit, inDigits(value, digits)),
      plain: withoutNoise,
      unit: unit === '%' ? SHARE : unit,
      measure: question?.measure ?? MEASURES[part],
    }
  }
  const pattern = id.slice('overhead.'.length)
  const name = isPatternId(pattern) ? PATTERN_NAMES[pattern] : pattern
  return {
    label: `Engineering overhead of ${name}`,
    name: `the engineering overhead of ${name}`,
    said: (value, digits) => signedPercent(inDigits(value, digits)),
    plain: withoutNoise,
    unit: SHARE,
    measure: MEASURES.development,
  }
}

/** Every digit that is left after rounding: an exponent of 0.096 is not 0.1. */
export function saidIn(unit: string, value: number): string {
  if (unit === 'exponent') return exactly(value)
  if (unit === '×') return `${exactly(value)}×`
  if (unit === '%' || unit.startsWith('USD')) return quantity(value, unit)
  return `${exactly(value)} ${unitFor(value, unit)}`
}

function figureInWords(id: FutureFigure, scenario: Scenario): Said {
  const { label, measure } = FUTURES[id]
  const words = (name: string, said: Said['said'], unit = SHARE, plain: Said['plain'] = withoutNoise) => {
    return { label, name, said, unit, plain, measure }
  }
  switch (id) {
    case 'load':
      return {
        ...words(
          'the peak load',
          (value, digits) => qps(inDigits(value * peakQpsOf(scenario), digits)),
          'requests/s',
          (value) => withoutNoise(value * peakQpsOf(scenario)),
        ),
        label: 'Peak load',
      }
    case 'growth':
      return words(
        'the growth per year',
        (value, digits) => signedPercent(inDigits(value - 1, digits)),
        SHARE,
        (value) => withoutNoise(value - 1),
      )
    case 'teams':
      return {
        ...words('the number of teams', (value, digits) => quantity(inDigits(value, digits), 'team'), 'teams'),
        label: 'Number of teams',
      }
    case 'readShare':
      return words('the read share', (value, digits) => percent(inDigits(value, digits)))
    case 'averageToPeak':
      return words('the average/peak load ratio', (value, digits) => percent(inDigits(value, digits)))
  }
}

/** A condition of a failure box: "the peak load is 4,100 requests/s or more". */
export function conditionInWords({ input, side, threshold }: Condition, scenario: Scenario): string {
  const { name, said } = inputInWords(input, scenario)
  const value = said(threshold)
  if (input === 'teams') return side === 'from' ? `there are ${value} or more` : `there are at most ${value}`
  return `${name} ${isMany(name) ? 'are' : 'is'} ${value} or ${side === 'from' ? 'more' : 'less'}`
}

/** Whether the name of an input, "the hours of ...", "the platform engineers for ...", takes a verb in the plural. */
export const isMany = (name: string): boolean => {
  const [before = ''] = name.split(/ (?:of|for|to|per|on|in|with|beyond|that|against|where) /)
  const head = before.split(' ').at(-1) ?? ''
  return unitFor(1, head) !== head
}

const isFigure = (id: InputId): id is FutureFigure => FUTURE_FIGURES.some((figure) => figure === id)
