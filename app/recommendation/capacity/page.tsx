import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ThenSentence } from '../../ThenSentence'
import { metadataFor, reportFor } from '../report-for'
import { PicturesPart } from './parts'
import { pageAddress } from '../page-address'

type Props = PageProps<'/recommendation/capacity'>

const TITLE = partTitled('capacity')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function CapacityPage({ searchParams }: Props) {
  const params = await searchParams
  const { report, ignored } = reportFor(params)
  const { query, from } = pageAddress(params, 'capacity')
  return (
    <>
      <DetailHead part="capacity" title={TITLE} name={report.recommendation.name} scenario={report.scenario} />
      <ThenSentence query={params} />
      <IgnoredNotice ignored={ignored} />
      <PicturesPart query={query} from={from} />
    </>
  )
}
