import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { Reproduce } from '@/components/recommendation/export/Reproduce'
import { SITE_PLACEHOLDER } from '@/server/site.mjs'
import { ExportList } from '@/components/recommendation/export/ExportList'
import { ReviewWhen } from '@/components/recommendation/export/ReviewWhen'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { Section } from '@/components/ui/Section'
import { tripwiresOf } from '@/lib/tripwires'
import { metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/export'>

const TITLE = partTitled('export')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function ExportPage({ searchParams }: Props) {
  const { report, ignored } = reportFor(await searchParams)
  const { scenario, recommendation } = report
  return (
    <>
      <DetailHead part="export" title={TITLE} name={recommendation.name} scenario={scenario} />
      <IgnoredNotice ignored={ignored} />
      <Section id="files" title="Files" lead="Each holds the figures of this recommendation, as its link gives them.">
        <ExportList report={report} />
      </Section>
      <ReviewWhen tripwires={tripwiresOf(report)} />
      <Section id="reproduce" title="Reproduce this" lead="The same figures for a program, one line each.">
        <Reproduce scenario={scenario} site={SITE_PLACEHOLDER} />
      </Section>
    </>
  )
}
