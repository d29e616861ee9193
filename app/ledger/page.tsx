import type { Metadata } from 'next'
import { Ledger } from '@/components/ledger/Ledger'
import { areasOf } from '@/components/ledger/ledger-areas'
import { filterFrom } from '@/components/ledger/ledger-filter'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ledgerOf } from '@/lib/report'
import { decode, paths, type QueryInput } from '@/lib/share'
import { VALIDATION } from '../validation'
import { today } from '@/app/today'
import { LEDGER_FACTS } from './ledger-facts'

export const metadata: Metadata = {
  title: 'Evidence: every figure, its source and its date',
  description:
    'Every price, coefficient, capacity and percentage that an estimate uses: value, unit, range, source, date and ' +
    'grade, with an export.',
}

export default async function LedgerPage({
  searchParams,
}: {
  searchParams: Promise<Exclude<QueryInput, URLSearchParams>>
}) {
  const query = await searchParams
  const { scenario } = decode(query)
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
      <Ledger areas={areas} filter={filterFrom(query, areas)} scenario={scenario} today={day} />
    </>
  )
}
