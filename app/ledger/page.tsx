import type { Metadata } from 'next'
import { Ledger } from '@/components/ledger/Ledger'
import { areasOf } from '@/components/ledger/ledger-areas'
import { filterFrom } from '@/components/ledger/ledger-filter'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ledgerOf } from '@/lib/report'
import { decode, paths, type QueryInput } from '@/lib/share'
import { LEDGER_FACTS, today } from './ledger-facts'

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
  const cards = LEDGER_FACTS.cards.map(({ name }) => name)
  const areas = areasOf(ledgerOf(LEDGER_FACTS, day, scenario), cards)
  return (
    <>
      <PageHead title="Every figure, its source and its date">
        What any estimate here multiplies, divides or assumes. Disagree with one? Put your own in its place in the{' '}
        <Link href={paths.calculator(scenario)}>calculator</Link>. How far we are from others:{' '}
        <Link href={paths.bills()}>published bills</Link> and{' '}
        <Link href={paths.publishedDecisions()}>published decisions</Link>.
      </PageHead>
      <Ledger areas={areas} filter={filterFrom(query, areas)} scenario={scenario} today={day} />
    </>
  )
}
