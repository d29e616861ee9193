import { byPart, COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { ALSO_IN } from './line-inputs'
import type { Uncertain, UncertainId, Values } from './types'
import { UNCERTAIN_IDS, uncertainBase } from './uncertain'

/** A number that has a range, with the counted lines that rest on it and its place among the factors of each. */
export type Factor = Uncertain & { id: UncertainId; in: readonly { part: CostPart; place: number }[] }

/** Every uncertain number, and those that have a range, by line. */
export type Factors = {
  /** Lines move a value to its ends and back. */
  values: Values
  factors: readonly Factor[]
  /** The same, the overheads of patterns first: mostly one of them settles whether a cost is clearly the greater. */
  overheadsFirst: readonly Factor[]
  ofPart: Readonly<Record<CostPart, readonly Factor[]>>
  /** Lines that are not switched off. */
  counted: readonly CostPart[]
  /** What answers put in place of a line's factors. */
  replacedIn: Readonly<Record<CostPart, string>>
}

/** The uncertain numbers of a scenario before any answer replaces one. Lines that are switched off count nothing. */
export function factorsOf(
  scenario: Pick<Scenario, 'money' | 'people'>,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): Factors {
  const uncertain = uncertainBase(scenario, operational)
  const counted = COST_PARTS.filter((part) => !scenario.money.off.includes(part))
  return arranged(
    UNCERTAIN_IDS.map((id) => [id, uncertain[id]]),
    counted,
    [],
  )
}

/** The same with what answers put in place of some. */
export function withReplaced(
  { values, factors, counted }: Factors,
  replaced: readonly (readonly [UncertainId, Uncertain])[],
): Factors {
  const ids = new Set(replaced.map(([id]) => id))
  const kept = factors.filter(({ id }) => !ids.has(id))
  const { values: own, ...arrangement } = arranged(
    [...kept.map((one) => [one.id, one] as const), ...replaced],
    counted,
    replaced,
  )
  return { ...arrangement, values: { ...values, ...own } }
}

function arranged(
  uncertain: readonly (readonly [UncertainId, Uncertain])[],
  counted: readonly CostPart[],
  replaced: readonly (readonly [UncertainId, Uncertain])[],
): Factors {
  const values = {} as Record<UncertainId, number>
  const ofPart = byPart((): Factor[] => [])
  const factors: Factor[] = []
  for (const [id, { low, value, high }] of uncertain) {
    values[id] = value
    const parts = PARTS_OF[id].filter((part) => counted.includes(part))
    if (low === high || parts.length === 0) continue
    const factor = { id, low, value, high, in: parts.map((part) => ({ part, place: ofPart[part].length })) }
    factors.push(factor)
    for (const part of parts) ofPart[part].push(factor)
  }
  const replacedIn = byPart((part) =>
    replaced
      .filter(([id]) => PARTS_OF[id].includes(part))
      .map(([id, { value }]) => `${id} ${value}`)
      .join(),
  )
  const isOverhead = ({ id }: Factor) => !(id in COST_FACTORS)
  const overheadsFirst = [...factors.filter(isOverhead), ...factors.filter((factor) => !isOverhead(factor))]
  return { values, factors, overheadsFirst, ofPart, counted, replacedIn }
}

const partsOf = (id: UncertainId): CostPart[] => [
  id in COST_FACTORS ? COST_FACTORS[id as FactorId].part : 'development',
  ...(ALSO_IN[id] ?? []),
]

/** The lines that rest on a factor, its own first. */
export const linesOfFactor = (id: UncertainId): readonly CostPart[] => PARTS_OF[id]

const PARTS_OF = Object.fromEntries(UNCERTAIN_IDS.map((id) => [id, partsOf(id)])) as Record<UncertainId, CostPart[]>
