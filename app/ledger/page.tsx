import type { Metadata } from 'next'
import { paths } from '@/lib/share/paths'
import { LedgerPart } from './parts'

export const metadata: Metadata = {
  title: 'Evidence: every figure, its source and its date',
  description:
    'Every price, coefficient, capacity and percentage that an estimate uses: value, unit, range, source, date and ' +
    'grade, with an export.',
}

export default async function Page({ searchParams }: PageProps<'/ledger'>) {
  const query = queryOf(await searchParams)
  return <LedgerPart query={query} from={query ? `${paths.ledger()}?${query}` : paths.ledger()} />
}

const queryOf = (asked: Record<string, string | string[] | undefined>): string =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text])),
  ).toString()
