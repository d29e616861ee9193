import type { ComponentProps } from 'react'
import { Section } from '@/components/ui/Section'

/** A part of the report, set off by a rule from the one above. On paper it may run over the end of a page. */
export const ReportPart = (props: Omit<ComponentProps<typeof Section>, 'className'>) => (
  <Section {...props} className="border-b border-rule last:border-b-0 print:break-inside-auto!" />
)
