import type { Scenario } from '@/content/schemas/scenario'
import { billOfToday, todaysBillInWords } from '@/components/costs/todays-bill'
import { moneyIn, quantity, type MoneyFormat } from '@/lib/format'
import { isClear, type Beside } from '@/lib/report'

/** One candidate of the comparison at the top, ready to be shown. */
export type BesideRow = {
  role: string
  name: string
  total: string
  range: string
  paid: string
  unpaid: string
  /** Ends of the bars, in percent of the longest. */
  bar: { paid: number; total: number; low: number; high: number }
  /** How it stands to the recommended one, and which needs it misses. */
  remark: string
}

const ROLES: Record<Beside['role'], string> = { recommended: 'Recommended', today: 'Today', rival: 'Runner-up' }

export function besideRows(
  beside: readonly Beside[],
  scenario: Scenario,
  nameOf: (need: string) => string,
): BesideRow[] {
  const { rough, range, amount } = moneyIn(scenario.money)
  const longest = Math.max(...beside.map(({ priced }) => priced.cost.high), 1)
  const share = (usd: number) => Math.max(0, Math.min(100, (100 * usd) / longest))
  return beside.map((one) => {
    const { total, low, high } = one.priced.cost
    return {
      role: ROLES[one.role],
      name: one.priced.name,
      total: rough(total),
      range: range(low, high),
      paid: rough(one.paid),
      unpaid: rough(one.unpaid),
      bar: { paid: share(one.paid), total: share(total), low: share(low), high: share(high) },
      remark: [differenceIn(one, rough), billIn(one, scenario, { rough, amount }), missedIn(one, nameOf)]
        .filter((part) => part !== '')
        .join(' '),
    }
  })
}

type Rough = (usd: number) => string

function differenceIn({ more }: Beside, rough: Rough): string {
  if (!more) return ''
  const amount = `${rough(Math.abs(more.usd))} ${more.usd < 0 ? 'less' : 'more'}`
  return isClear(more) ? `${amount}.` : `${amount}: within the ranges, so the two cannot be told apart by cost.`
}

/** Of what runs today: the visitor's own bill beside the estimate. */
function billIn({ priced }: Beside, scenario: Scenario, format: Pick<MoneyFormat, 'rough' | 'amount'>): string {
  const bill = billOfToday(priced, scenario)
  return bill === null ? '' : todaysBillInWords(priced.monthly, bill, priced.cost.months, format)
}

function missedIn({ priced: { misses } }: Beside, nameOf: (need: string) => string): string {
  const [first, ...others] = misses
  if (!first) return ''
  const rest = others.length > 0 ? ` and ${quantity(others.length, 'more need')}` : ''
  return `Misses ${nameOf(first)}${rest}.`
}
