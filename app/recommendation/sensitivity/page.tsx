import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/sensitivity'>

const TITLE = partTitled('sensitivity')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function SensitivityPage({ searchParams }: Props) {
  const { report, ignored } = reportFor(await searchParams)
  const { scenario, recommendation } = report
  return (
    <>
      <DetailHead part="sensitivity" title={TITLE} name={recommendation.name} scenario={scenario} />
      <IgnoredNotice ignored={ignored} />
    </>
  )
}
