import type { Metadata } from 'next'
import { LedgerPart } from './parts'

export const metadata: Metadata = {
  title: 'Evidence: every figure, its source and its date',
  description:
    'Every price, coefficient, capacity and percentage that an estimate uses: value, unit, range, source, date and ' +
    'grade, with an export.',
}

export default async function Page({ searchParams }: PageProps<'/ledger'>) {
  return <LedgerPart query={queryOf(await searchParams)} />
}

const queryOf = (asked: Record<string, string | string[] | undefined>): string =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text])),
  ).toString()
