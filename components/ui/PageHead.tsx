import type { ReactNode } from 'react'

/** The head of a sheet: its mark in lettering, its title, and what it is for in one or two sentences. */
export function PageHead({ sheet, title, children }: { sheet?: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <header className="border-b border-rule pt-8 pb-6 sm:pt-12 sm:pb-8">
      {sheet && <p className="lettering text-accent">{sheet}</p>}
      <h1 className="mt-2 max-w-4xl text-3xl font-semibold sm:text-5xl">{title}</h1>
      {children && <div className="mt-4 max-w-2xl text-lg text-muted">{children}</div>}
    </header>
  )
}
