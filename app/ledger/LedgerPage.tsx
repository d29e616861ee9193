import { areasOf } from '@/components/ledger/ledger-areas'
import { filterFrom } from '@/components/ledger/ledger-filter'
import { Ledger } from '@/components/ledger/Ledger'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ledgerOf } from '@/lib/report'
import { decode, paths } from '@/lib/share'
import { today } from '@/app/today'
import { VALIDATION } from '../validation'
import { LEDGER_FACTS } from './ledger-facts'

/** The ledger as its address asks for it, with the figures of a link beside ours. */
export function LedgerPage({ query }: { query: string }) {
  const asked = new URLSearchParams(query)
  const { scenario } = decode(asked)
  const day = today()
  const areas = areasOf(ledgerOf(LEDGER_FACTS, day, scenario))
  return (
    <>
      <PageHead title="Every figure, its source and its date">
        All prices, rates, capacities and assumptions that the estimates use. You can replace any of them in the{' '}
        <Link href={paths.calculator(scenario)}>calculator</Link>. Validation:{' '}
        <Link href={paths.bills()}>
          {VALIDATION.bills.close} of {VALIDATION.bills.of} published bills
        </Link>{' '}
        within a factor of two, first choice agrees with{' '}
        <Link href={paths.publishedDecisions()}>
          {VALIDATION.decisions.agree} of {VALIDATION.decisions.of} published decisions
        </Link>
        .
      </PageHead>
      <Ledger areas={areas} filter={filterFrom(asked, areas)} scenario={scenario} today={day} />
    </>
  )
}
