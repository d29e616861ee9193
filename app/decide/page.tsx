import type { Metadata } from 'next'
import { ThenSentence } from '../ThenSentence'
import { QuestionSheet } from './question-sheet'

export const metadata: Metadata = {
  title: 'Find your architecture',
  description:
    'Questions on load, teams, data and money, by the dollars at stake in each. Skip what you do not know; it ends ' +
    'when the rest moves less than the estimate may be off.',
}

export default async function DecidePage({ searchParams }: PageProps<'/decide'>) {
  const query = await searchParams
  return (
    <>
      <ThenSentence query={query} />
      <QuestionSheet query={query} />
    </>
  )
}
