import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ThenSentence } from '../../ThenSentence'
import { metadataFor, reportFor } from '../report-for'
import { PicturesPart } from './parts'
import { pageAddress } from '../page-address'

type Props = PageProps<'/recommendation/over-time'>

const TITLE = partTitled('over-time')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function OverTimePage({ searchParams }: Props) {
  const params = await searchParams
  const { report, ignored } = reportFor(params)
  const { scenario, recommendation } = report
  const { query, from } = pageAddress(params, 'over-time')
  return (
    <>
      <DetailHead part="over-time" title={TITLE} name={recommendation.name} scenario={scenario} />
      <ThenSentence query={params} />
      <IgnoredNotice ignored={ignored} />
      <PicturesPart query={query} from={from} />
    </>
  )
}
