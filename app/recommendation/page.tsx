import type { Metadata } from 'next'
import { queryText } from '@/lib/share'
import { OpenedRecommendation } from './opened'
import { BriefPart } from './parts'
import { metadataFor } from './report-for'

type Props = PageProps<'/recommendation'>

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => metadataFor(await searchParams)

export default async function RecommendationPage({ searchParams }: Props) {
  const params = await searchParams
  const query = queryText(params)
  const from = `/recommendation${query && `?${query}`}`
  return <OpenedRecommendation query={params} part={(name) => <BriefPart name={name} query={query} from={from} />} />
}
