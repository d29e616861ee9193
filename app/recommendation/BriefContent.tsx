import { BRIEF_CONTENTS, type BriefPartName } from '@/components/recommendation/brief/contents'
import { reportFor } from './report-for'

/** A part of the brief of an address. */
export function BriefContent({ name, query }: { name: BriefPartName; query: string }) {
  const { report, asked } = reportFor(new URLSearchParams(query))
  const Content = BRIEF_CONTENTS[name]
  return <Content report={report} asked={asked} />
}
