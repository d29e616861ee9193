'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { Link } from '@/components/ui/Link'

/**
 * A link of the header. Links to tools carry the scenario of the tool on screen, so that an answer given in
 * the wizard is already in the calculator, with or without JavaScript.
 */
export function NavLink({ href, label, carries, className = '' }: { href: string; label: string; carries: boolean; className?: string }) {
  const here = usePathname()
  const query = firstOfEach(useSearchParams())
  const current = here === href || here.startsWith(`${href}/`)
  return (
    <Link
      href={carries && query ? `${href}?${query}` : href}
      aria-current={current ? 'page' : undefined}
      className={`inline-flex min-h-11 items-center border-b-2 border-transparent px-1 text-sm hover:border-rule-strong aria-[current=page]:border-accent ${className}`}
    >
      {label}
    </Link>
  )
}

/** A repeated parameter counts once, the first; the server and the browser order the repetitions differently. */
function firstOfEach(params: URLSearchParams): string {
  const first = new URLSearchParams()
  for (const [name, value] of params) if (!first.has(name)) first.set(name, value)
  return first.toString()
}
