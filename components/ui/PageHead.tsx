import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** On a tool page the result is larger than the title; on other pages the title is the largest text. */
  size?: 'title' | 'tool'
  children?: ReactNode
}

/** The head of a page: its title, and its purpose in one or two sentences. */
export function PageHead({ title, size = 'title', children }: Props) {
  const { head, heading, lead } = SIZES[size]
  return (
    <header className={`border-b border-rule ${head}`}>
      <h1 className={`max-w-4xl font-semibold ${heading}`}>{title}</h1>
      {children && <div className={`max-w-2xl text-pretty text-muted ${lead}`}>{children}</div>}
    </header>
  )
}

const SIZES = {
  title: { head: 'pt-8 pb-6 sm:pt-12 sm:pb-8', heading: 'text-3xl sm:text-5xl', lead: 'mt-4 text-lg' },
  tool: { head: 'pt-6 pb-4 sm:pt-8', heading: 'text-2xl sm:text-3xl', lead: 'mt-1' },
}
