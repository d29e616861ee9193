import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** A tool's answer is louder than its title; everywhere else the title is the loudest. */
  size?: 'title' | 'tool'
  children?: ReactNode
}

/** The head of a page: its title, and what the page is for in one or two sentences. */
export function PageHead({ title, size = 'title', children }: Props) {
  const { head, heading, lead } = SIZES[size]
  return (
    <header className={`border-b border-rule ${head}`}>
      <h1 className={`max-w-4xl font-semibold ${heading}`}>{title}</h1>
      {children && <div className={`max-w-2xl text-muted ${lead}`}>{children}</div>}
    </header>
  )
}

const SIZES = {
  title: { head: 'pt-8 pb-6 sm:pt-12 sm:pb-8', heading: 'text-3xl sm:text-5xl', lead: 'mt-4 text-lg' },
  tool: { head: 'pt-6 pb-4 sm:pt-8', heading: 'text-2xl sm:text-3xl', lead: 'mt-1' },
}
