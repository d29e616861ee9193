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
    <details open={open} className={className || undefined}>
      <summary className="fold py-2 font-medium">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        {summary}
      </summary>
      <div className="pb-3 pl-5">{children}</div>
    </details>
  )
}
