import type { Metadata } from 'next'
import { OpenedRecommendation } from './opened'
import { metadataFor } from './report-for'

type Props = PageProps<'/recommendation'>

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => metadataFor(await searchParams)

export default async function RecommendationPage({ searchParams }: Props) {
  return <OpenedRecommendation query={await searchParams} />
}
