import type { ReactNode } from 'react'

/** A native `details` element, which works without JavaScript, by keyboard and in print. */
export function Disclosure({
  summary,
  children,
  open,
  className = '',
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  className?: string
}) {
  return (
    <details open={open} className={`group/disclosure ${className}`}>
      <summary
        className={
          'flex min-h-11 list-none items-center gap-2 py-2 font-medium hover:text-accent ' +
          '[&::-webkit-details-marker]:hidden'
        }
      >
        <span
          aria-hidden="true"
          className="inline-block font-mono text-accent transition-transform group-open/disclosure:rotate-90"
        >
          ›
        </span>
        {summary}
      </summary>
      <div className="pb-3 pl-5">{children}</div>
    </details>
  )
}
