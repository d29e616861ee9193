import type { ReactNode } from 'react'
import { Section } from '@/components/ui/Section'
import { SECTIONS, type SectionId } from './report-sections'

type Props = {
  id: SectionId
  /** In place of the section's usual title. */
  title?: string
  lead?: ReactNode
  children: ReactNode
}

/** A part of the report, set off by a rule from the one above. On paper it may run over the end of a page. */
export const ReportPart = ({ id, title = SECTIONS[id].title, ...rest }: Props) => (
  <Section id={id} title={title} {...rest} className="border-b border-rule last:border-b-0 print:break-inside-auto!" />
)
