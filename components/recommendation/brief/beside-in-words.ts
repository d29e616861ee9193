import type { Scenario } from '@/content/schemas/scenario'
import { costBars, type CostBar } from '@/components/costs/cost-bars'
import { billOfToday, todaysBillInWords } from '@/components/costs/todays-bill'
import { isClear, moneyIn, moreOrLess, quantity, type MoneyFormat } from '@/lib/format'
import type { Beside } from '@/lib/report'

/** One candidate of the comparison at the top, ready to be shown. */
export type BesideRow = {
  role: string
  name: string
  total: string
  range: string
  paid: string
  unpaid: string
  bar: CostBar
  /** How it stands to the recommended one, and which needs it misses. */
  remark: string
}

const ROLES: Record<Beside['role'], string> = { recommended: 'Recommended', today: 'Today', rival: 'Runner-up' }

export function besideRows(
  beside: readonly Beside[],
  scenario: Scenario,
  nameOf: (need: string) => string,
): BesideRow[] {
  const format = moneyIn(scenario.money)
  const { rough, range } = format
  const barOf = costBars(beside.map(({ priced }) => priced.cost))
  return beside.map((one) => {
    const { cost } = one.priced
    return {
      role: ROLES[one.role],
      name: one.priced.name,
      total: rough(cost.total),
      range: range(cost.low, cost.high),
      paid: rough(one.paid),
      unpaid: rough(one.unpaid),
      bar: barOf(cost, one.paid),
      remark: [differenceIn(one, format), billIn(one, scenario, format), missedIn(one, nameOf)]
        .filter((part) => part !== '')
        .join(' '),
    }
  })
}

function differenceIn({ more }: Beside, format: MoneyFormat): string {
  if (!more) return ''
  const amount = moreOrLess(more, format)
  return isClear(more) ? `${amount}.` : `${amount}: within the ranges, so the two cannot be told apart by cost.`
}

/** Of what runs today: the visitor's own bill beside the estimate. */
function billIn({ priced }: Beside, scenario: Scenario, format: MoneyFormat): string {
  const bill = billOfToday(priced, scenario)
  return bill === null ? '' : todaysBillInWords(priced.monthly, bill, priced.cost.months, format)
}

function missedIn({ priced: { misses } }: Beside, nameOf: (need: string) => string): string {
  const [first, ...others] = misses
  if (!first) return ''
  const rest = others.length > 0 ? ` and ${quantity(others.length, 'more need')}` : ''
  return `Misses “${nameOf(first)}”${rest}.`
}
