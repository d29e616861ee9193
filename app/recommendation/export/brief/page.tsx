import type { Metadata } from 'next'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { aboutIn } from '@/lib/record'
import { DAY_PLACEHOLDER } from '@/server/site.mjs'
import { pageAddress } from '../../page-address'
import { metadataFor, reportFor } from '../../report-for'
import { BriefPart } from './parts'
import './brief.css'

type Props = PageProps<'/recommendation/export/brief'>

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, 'Decision brief')

/** The decision on two pages of paper, A4 or Letter: what a browser prints is the file. */
export default async function BriefPage({ searchParams }: Props) {
  const params = await searchParams
  const { report, ignored } = reportFor(params)
  const { query, from } = pageAddress(params, 'export/brief')
  const { problems, query: about } = aboutIn(new URLSearchParams(query), DAY_PLACEHOLDER)
  const back = paths.recommendationPart('export', report.scenario)
  return (
    <>
      <div className="no-print pt-6 text-sm">
        <p>
          <Link href={`${back}&${new URLSearchParams(about).toString()}`}>Back to export</Link>
        </p>
        <p className="mt-1 text-muted">
          Two pages on A4 or Letter. Print this page, or save it as PDF, with your browser.
        </p>
        <IgnoredNotice ignored={[...ignored, ...problems]} />
      </div>
      <BriefPart query={query} from={from} />
    </>
  )
}
