import type { ReactNode } from 'react'

/** The head of a page: its title, and what the page is for in one or two sentences. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="border-b border-rule pt-8 pb-6 sm:pt-12 sm:pb-8">
      <h1 className="max-w-4xl text-3xl font-semibold sm:text-5xl">{title}</h1>
      {children && <div className="mt-4 max-w-2xl text-lg text-muted">{children}</div>}
    </header>
  )
}
