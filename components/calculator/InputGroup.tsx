import type { ReactNode } from 'react'

/** Inputs under a title that folds. */
export const InputGroup = ({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) => (
  <details open={open}>
    <summary className="fold py-1.5">
      <span aria-hidden="true" className="fold-sign">
        ›
      </span>
      <span className="font-semibold">{title}</span>
    </summary>
    <div className="grid items-start gap-5 pt-1 pb-5 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">{children}</div>
  </details>
)
