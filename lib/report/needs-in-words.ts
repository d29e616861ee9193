import type { Money, Scenario } from '@/content/schemas/scenario'
import { capitalised, differenceSize, listed, moneyIn, moreOrLess, reversed } from '@/lib/format'
import type { Need, NeedGroup } from '@/lib/decision'
import { figuresInWords } from './figures-in-words'

/** A row of the needs: what is needed and why, its price, and what would do with less. */
export type NeedRow = {
  id: string
  name: string
  /** Needs that share the price, because the same part meets them. */
  also: string
  /** The answers that it rests on, and how strong it is: "8 teams; rule of thumb". */
  why: string
  met: boolean
  price: string
  range: string
  instead: string
}

const STRENGTHS: Record<Need['strength'], string> = {
  hard: 'required',
  preference: 'preferred',
  'rule-of-thumb': 'rule of thumb',
}

export const needRows = (groups: readonly NeedGroup[], { money }: Pick<Scenario, 'money'>): NeedRow[] =>
  groups.flatMap((group): NeedRow[] => {
    const [first] = group.needs
    if (!first) return []
    const format = moneyIn(money)
    const { usd, low, high } = group.price
    return [
      {
        id: first.id,
        name: capitalised(first.name),
        also: listed(group.needs.slice(1).map(({ name }) => `“${name}”`)),
        why: whyOf(first),
        met: group.met,
        price: usd === 0 ? 'no extra cost' : differenceSize(group.price, format),
        range: usd === 0 ? '' : format.range(low, high),
        instead: insteadOf(group, money),
      },
    ]
  })

/** An answer such as "history required" says how strong the need is. */
function whyOf({ basis, strength }: Need): string {
  const because = capitalised(figuresInWords(basis))
  const strong = STRENGTHS[strength]
  return because.includes(strong) ? because : `${because}; ${strong}`
}

function insteadOf({ price, lighter }: NeedGroup, money: Money): string {
  if (lighter) {
    const less = lighter.price.usd === price.usd ? '' : `, for ${moreOrLess(reversed(lighter.price), moneyIn(money))}`
    return `${lighter.name} would satisfy all but ${listed(lighter.missing.map((name) => `“${name}”`))}${less}.`
  }
  return price.usd === 0 ? '' : `Without it: ${price.without}.`
}
