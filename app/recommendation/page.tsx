import type { Metadata } from 'next'
import { OpenedRecommendation } from './opened'
import { BriefPart } from './parts'
import { metadataFor } from './report-for'
import { pageAddress } from './page-address'

type Props = PageProps<'/recommendation'>

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => metadataFor(await searchParams)

export default async function RecommendationPage({ searchParams }: Props) {
  const params = await searchParams
  const { query, from } = pageAddress(params)
  return <OpenedRecommendation query={params} part={(name) => <BriefPart name={name} query={query} from={from} />} />
}
