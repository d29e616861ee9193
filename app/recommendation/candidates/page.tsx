import type { Metadata } from 'next'
import { candidateRows, excludedRows } from '@/components/recommendation/details/candidate-rows'
import { Candidates } from '@/components/recommendation/details/Candidates'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { ExcludedList } from '@/components/recommendation/details/ExcludedList'
import { partTitled } from '@/components/recommendation/details/parts'
import { ReasonLegend } from '@/components/recommendation/verdict/ReasonList'
import { VerdictList } from '@/components/recommendation/verdict/VerdictList'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { FileLinks } from '@/components/ui/FileLinks'
import { Section } from '@/components/ui/Section'
import { paths } from '@/lib/share/paths'
import { ThenSentence } from '../../ThenSentence'
import { metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/candidates'>

const TITLE = partTitled('candidates')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function CandidatesPage({ searchParams }: Props) {
  const { report, ignored } = reportFor(await searchParams)
  const { scenario, recommendation } = report
  const { candidates, needs, excluded, ranked, name } = recommendation
  return (
    <>
      <DetailHead part="candidates" title={TITLE} name={name} scenario={scenario} />
      <ThenSentence query={await searchParams} />
      <IgnoredNotice ignored={ignored} />
      <Section
        id="candidates"
        title="By whole cost"
        lead={
          `Over ${scenario.money.horizonMonths} months: the frontier (no other meets as many needs at less cost), ` +
          'what runs today, and the cheapest others that meet every need. Each leads to its cost, line by line.'
        }
      >
        {needs.length > 0 && (
          <ol className="mb-4 grid list-inside list-decimal gap-x-8 text-sm sm:grid-cols-2">
            {needs.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ol>
        )}
        <Candidates
          rows={candidateRows(candidates, needs, scenario.money)}
          costPage={paths.recommendationPart('cost', scenario)}
          needs={needs.map((need) => need.name)}
        />
        <FileLinks csv={paths.exportFile('candidates.csv', scenario)} />
      </Section>
      <Section
        id="excluded"
        title="Excluded"
        lead="Compositions that these answers rule out before anything is priced."
      >
        <ExcludedList rows={excludedRows(excluded)} />
      </Section>
      <Section id="verdicts" title="All seven patterns, ranked" lead="With the reasons for and against each.">
        <ReasonLegend />
        <VerdictList ranked={ranked} />
      </Section>
    </>
  )
}
