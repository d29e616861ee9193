import type { Metadata } from 'next'
import { Assumptions } from '@/components/recommendation/Assumptions'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'
import { FACTS, metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/assumptions'>

const TITLE = partTitled('assumptions')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function AssumptionsPage({ searchParams }: Props) {
  const { report, ignored } = reportFor(await searchParams)
  const { scenario, recommendation } = report
  return (
    <>
      <DetailHead part="assumptions" title={TITLE} name={recommendation.name} scenario={scenario} />
      <IgnoredNotice ignored={ignored} />
      <Section
        id="assumptions"
        title="What the costs rest on"
        lead="Given: set by whoever made this link. Default: what is used until somebody sets it."
      >
        <Assumptions report={report} facts={FACTS} />
        <div className="mt-4">
          <ProvenanceLegend />
        </div>
      </Section>
    </>
  )
}
