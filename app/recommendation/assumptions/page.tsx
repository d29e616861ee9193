import type { Metadata } from 'next'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { AXIS_RULES } from '@/content/decision/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { Assumptions } from '@/components/recommendation/Assumptions'
import { ConflictRow } from '@/components/recommendation/brief/TradeOffs'
import { weightiest } from '@/lib/report'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { FileLinks } from '@/components/ui/FileLinks'
import { Section } from '@/components/ui/Section'
import type { RuleConflict } from '@/lib/decision'
import { paths } from '@/lib/share/paths'
import { ThenSentence } from '../../ThenSentence'
import { FACTS, metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/assumptions'>

const TITLE = partTitled('assumptions')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function AssumptionsPage({ searchParams }: Props) {
  const { report, ignored } = reportFor(await searchParams)
  const { scenario, recommendation } = report
  const conflicts = weightiest(
    recommendation.conflicts.filter((conflict): conflict is RuleConflict => conflict.kind === 'rule'),
    report.worth,
  )
  const stepOf = (answer: AnswerKey) =>
    paths.decide(WIZARD_QUESTIONS.find((question) => question.answer === answer)?.slug, scenario)
  return (
    <>
      <DetailHead part="assumptions" title={TITLE} name={recommendation.name} scenario={scenario} />
      <ThenSentence query={await searchParams} />
      <IgnoredNotice ignored={ignored} />
      <Section
        id="assumptions"
        title="What the costs rest on"
        lead="Given: set by whoever made this link. Default: what is used until somebody sets it."
      >
        <Assumptions report={report} facts={FACTS} />
        <FileLinks csv={paths.exportFile('assumptions.csv', scenario)} />
        <div className="mt-4">
          <ProvenanceLegend />
        </div>
      </Section>
      {conflicts.length > 0 && (
        <Section id="conflicts" title="Conflicts" lead="Between parts and answers, the weightiest first.">
          <ul className="grid gap-x-10 text-sm leading-snug md:grid-cols-2">
            {conflicts.map((conflict) => (
              <ConflictRow key={conflict.id} conflict={conflict} rules={AXIS_RULES} stepOf={stepOf} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
