import type { ReactNode } from 'react'

/** Inputs under a title that folds. */
export const InputGroup = ({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) => (
  <details open={open} className="group/figures">
    <summary
      className={
        'flex min-h-11 list-none items-center gap-2 py-1.5 hover:text-accent [&::-webkit-details-marker]:hidden'
      }
    >
      <span aria-hidden="true" className="font-mono text-accent transition-transform group-open/figures:rotate-90">
        ›
      </span>
      <span className="font-semibold">{title}</span>
    </summary>
    <div className="grid items-start gap-5 pt-1 pb-5 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">{children}</div>
  </details>
)
