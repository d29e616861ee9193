import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { ThenSentence } from '../../ThenSentence'
import { metadataFor, reportFor } from '../report-for'
import { PlanPart } from './parts'
import { pageAddress } from '../page-address'

type Props = PageProps<'/recommendation/migration'>

const TITLE = partTitled('migration')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function MigrationPage({ searchParams }: Props) {
  const params = await searchParams
  const { scenario, recommendation } = reportFor(params).report
  const { query, from } = pageAddress(params, 'migration')
  return (
    <>
      <DetailHead part="migration" title={TITLE} name={recommendation.name} scenario={scenario} />
      <ThenSentence query={params} />
      <PlanPart query={query} from={from} />
    </>
  )
}
