import type { ReactNode } from 'react'

type Props = { id: string; title: string; lead?: ReactNode; children: ReactNode; className?: string }

/** A part of the brief below its first screen: smaller than the answer, so that the answer stays the loudest. */
export const BriefSection = ({ id, title, lead, children, className = '' }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} className={`border-t-2 border-ink pt-2 pb-2 sm:pb-4 ${className}`}>
    <h2 id={`${id}-title`} className="text-xl font-semibold">
      {title}
    </h2>
    {lead && <p className="text-sm text-muted max-sm:hidden print:block">{lead}</p>}
    <div className="mt-2">{children}</div>
  </section>
)
