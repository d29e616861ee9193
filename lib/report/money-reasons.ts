import type { CostPart } from '@/content/scenario/cost-parts'
import type { NeedGroup, PartWorth, PricedCandidate } from '@/lib/decision'

/**
 * Why the recommendation costs what it costs. `need`: what it buys, at a price. `part`: a part that pays for itself.
 * `line`: where it saves beside the rival. US dollars over the horizon, above zero.
 */
export type MoneyReason =
  | { kind: 'need'; usd: number; group: NeedGroup }
  | { kind: 'part'; usd: number; worth: PartWorth }
  | { kind: 'line'; usd: number; part: CostPart; rival: PricedCandidate }

type Grounds = {
  groups: readonly NeedGroup[]
  worth: readonly PartWorth[]
  recommended: PricedCandidate
  rival: PricedCandidate | null
}

const MOST = 3
/** Less than this share of the total is no reason. */
const LEAST_SHARE = 0.005

/** The three that carry the most money. */
export function moneyReasons({ groups, worth, recommended, rival }: Grounds): MoneyReason[] {
  const needs = groups
    .filter(({ met }) => met)
    .map((group): MoneyReason => ({ kind: 'need', usd: group.price.usd, group }))
  const parts = worth
    .filter(({ usd }) => usd < 0)
    .map((one): MoneyReason => ({ kind: 'part', usd: -one.usd, worth: one }))
  const lines = rival
    ? recommended.cost.lines.map(({ part, usd }): MoneyReason => ({
        kind: 'line',
        usd: lineOf(rival, part) - usd,
        part,
        rival,
      }))
    : []
  return [...needs, ...parts, ...lines]
    .filter(({ usd }) => usd > LEAST_SHARE * recommended.cost.total)
    .sort((a, b) => b.usd - a.usd)
    .slice(0, MOST)
}

const lineOf = ({ cost }: PricedCandidate, part: CostPart): number =>
  cost.lines.find((line) => line.part === part)?.usd ?? 0
