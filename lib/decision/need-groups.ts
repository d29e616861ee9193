import { OPTION_IDS } from '@/content/options/option-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { Situation } from '@/content/schemas/scenario'
import { compositionName } from './composition-name'
import { costed, partsOf, type Decider, type Decision } from './decider'
import { meets } from './needs'
import type { Candidate, Need } from './types'

/** Needs that call for the same pattern, and so have one price: without one of them the others still demand it. */
export type NeedGroup = {
  needs: Need[]
  met: boolean
  /** US dollars over the horizon, and what would be recommended without all of them. */
  price: { usd: number; low: number; high: number; without: string }
  /** What would be recommended if only those in `missing` were given up: it is cheaper and meets the others. */
  lighter: { name: string; price: { usd: number; low: number; high: number }; missing: string[] } | null
}

/** The needs with one price for those that share it, the most expensive first. */
export function needGroups(
  needs: readonly Need[],
  decision: Decision,
  situation: Readonly<Situation>,
  decider: Decider,
): NeedGroup[] {
  const callsOf = (id: string) => decision.needs.find((rule) => rule.id === id)?.calls
  const calls = [...new Set(needs.map(({ id }) => callsOf(id)))]
  return calls
    .map((call): NeedGroup => {
      const group = needs.filter(({ id }) => callsOf(id) === call)
      const without = decider.without(situation, ...group.map(({ id }) => id))
      const price = { ...priceAgainst(without, decision), without: nameOf(without) }
      const lighter = lighterThan(group, decision, situation, decider)
      return {
        needs: group,
        met: group.every(({ met }) => met),
        // The plainest without all of them may cost more than what gives up the heavy ones only.
        price: lighter && lighter.price.usd > price.usd ? { ...lighter.price, without: lighter.name } : price,
        lighter,
      }
    })
    .sort((a, b) => b.price.usd - a.price.usd)
}

function priceAgainst(
  other: Candidate,
  { costing, recommended }: Decision,
): { usd: number; low: number; high: number } {
  const { usd, low, high } = costing.difference(costed(recommended), costed(other))
  return { usd: Math.max(0, usd), low: Math.max(0, low), high: Math.max(0, high) }
}

function lighterThan(
  group: readonly Need[],
  decision: Decision,
  situation: Readonly<Situation>,
  decider: Decider,
): NeedGroup['lighter'] {
  const rules = decision.needs.filter(({ id }) => group.some((need) => need.id === id))
  const heavy = rules.filter((rule) => !isMetByOption(rule))
  if (heavy.length === 0 || heavy.length === rules.length) return null
  const candidate = decider.without(situation, ...heavy.map(({ id }) => id))
  const others = rules.filter((rule) => !heavy.includes(rule))
  const price = priceAgainst(candidate, decision)
  if (price.usd === 0 || !others.every((rule) => meets(candidate, rule))) return null
  return { name: nameOf(candidate), price, missing: heavy.map(({ need }) => need) }
}

const isMetByOption = ({ alsoMetBy = [] }: AxisRule): boolean => OPTION_IDS.some((option) => alsoMetBy.includes(option))

const nameOf = (candidate: Candidate): string => compositionName(partsOf(candidate), candidate.options)
