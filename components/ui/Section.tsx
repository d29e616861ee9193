import type { ReactNode } from 'react'

type Props = {
  id: string
  title: ReactNode
  /** One sentence below the title. */
  lead?: ReactNode
  /** Controls to the right of the title. */
  aside?: ReactNode
  children: ReactNode
  className?: string
}

/** A section of a page, with a title and an anchor. */
export function Section({ id, title, lead, aside, children, className = '' }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`laid-out-when-near py-7 sm:py-8 ${className}`}>
      <div className="section-head mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="max-w-2xl">
          <h2 id={`${id}-title`} className="text-2xl font-semibold">
            {title}
          </h2>
          {lead && <div className="mt-1 text-muted">{lead}</div>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}
