import type { Metadata } from 'next'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { AboutForm } from '@/components/recommendation/export/AboutForm'
import { CopySource } from '@/components/recommendation/export/CopySource'
import { Embed } from '@/components/recommendation/export/Embed'
import { Reproduce } from '@/components/recommendation/export/Reproduce'
import { ExportList } from '@/components/recommendation/export/ExportList'
import { ReviewWhen } from '@/components/recommendation/export/ReviewWhen'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { buttonClass } from '@/components/ui/Button'
import { Section } from '@/components/ui/Section'
import { ABOUT_KEYS, aboutIn } from '@/lib/record'
import { paths } from '@/lib/share/paths'
import { DAY_PLACEHOLDER, SITE_PLACEHOLDER } from '@/server/site.mjs'
import { tripwiresOf } from '@/lib/tripwires'
import { ThenSentence } from '../../ThenSentence'
import { metadataFor, reportFor } from '../report-for'
import { PreviewPart } from './parts'
import { pageAddress } from '../page-address'

type Props = PageProps<'/recommendation/export'>

const TITLE = partTitled('export')

const FIELDS = [
  { key: ABOUT_KEYS.title, label: 'Title of the case', hint: 'up to 120 characters', most: 120, isWide: true },
  { key: ABOUT_KEYS.author, label: 'Author', hint: 'who wrote it', most: 80 },
  { key: ABOUT_KEYS.status, label: 'Status', hint: 'proposed, accepted, ...', most: 60 },
  { key: ABOUT_KEYS.date, label: 'Date', hint: 'empty: today', most: 10 },
  { key: ABOUT_KEYS.deciders, label: 'Deciders', hint: 'names, with commas between them', most: 300, isWide: true },
]

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function ExportPage({ searchParams }: Props) {
  const params = await searchParams
  const { report, ignored } = reportFor(params)
  const { scenario, recommendation } = report
  const { query, from } = pageAddress(params, 'export')
  const { texts, problems, query: about } = aboutIn(new URLSearchParams(query), DAY_PLACEHOLDER)
  return (
    <>
      <DetailHead part="export" title={TITLE} name={recommendation.name} scenario={scenario} />
      <ThenSentence query={params} />
      <IgnoredNotice ignored={[...ignored, ...problems]} />
      <Section
        id="about"
        title="About the decision"
        lead="Goes into the record, the brief and the files for architecture documentation."
      >
        <AboutForm scenario={scenario} fields={FIELDS} texts={texts} problems={problems} />
      </Section>
      <Section id="files" title="Files" lead="Each holds the figures of this recommendation, as its link gives them.">
        <ExportList report={report} about={about} />
      </Section>
      <Section
        id="record"
        title="Decision record"
        lead="MADR 4.0.0: Markdown for a repository, with front matter that the command line checks again later."
        aside={
          <p className="no-print flex flex-wrap items-center gap-3">
            <a href={paths.exportFile('record.md', scenario, about)} download className={buttonClass('quiet')}>
              Download Markdown
            </a>
            <CopySource of="record-source" label="Copy Markdown" />
          </p>
        }
      >
        <PreviewPart query={query} from={from} />
      </Section>
      <ReviewWhen tripwires={tripwiresOf(report)} />
      <Section id="reproduce" title="Reproduce this" lead="The same figures for a program, one line each.">
        <Reproduce scenario={scenario} site={SITE_PLACEHOLDER} />
      </Section>
      <Section id="embed" title="Embed in a page" lead="A frame for a wiki or a blog: current figures, no cookies.">
        <Embed scenario={scenario} name={recommendation.name} site={SITE_PLACEHOLDER} />
      </Section>
    </>
  )
}
