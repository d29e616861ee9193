import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { MapCursor } from '@/components/recommendation/sensitivity/MapCursor'
import { Suppose } from '@/components/recommendation/sensitivity/Suppose'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { paths } from '@/lib/share/paths'
import { ThenSentence } from '../../ThenSentence'
import { metadataFor, reportFor } from '../report-for'
import { PicturesPart } from './parts'
import { pageAddress } from '../page-address'

type Props = PageProps<'/recommendation/sensitivity'>

const TITLE = partTitled('sensitivity')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function SensitivityPage({ searchParams }: Props) {
  const params = await searchParams
  const { report, ignored } = reportFor(params)
  const { scenario, recommendation } = report
  const { query, from } = pageAddress(params, 'sensitivity')
  return (
    <>
      <DetailHead part="sensitivity" title={TITLE} name={recommendation.name} scenario={scenario} />
      <ThenSentence query={params} />
      <IgnoredNotice ignored={ignored} />
      <PicturesPart query={query} from={from} />
      <Suppose key={`suppose ${from}`} program={paths.futuresProgram(scenario)} />
      <MapCursor key={from} />
    </>
  )
}
