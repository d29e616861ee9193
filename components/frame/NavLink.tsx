'use client'

import type { MouseEvent } from 'react'
import { usePathname, useRouter } from 'next/navigation'
import { Link } from '@/components/ui/Link'
import { useQuery } from './use-address'

type Props = {
  href: string
  label: string
  className?: string
}

/** A link of the header. */
export function NavLink({ href, label, className = '', ...rest }: Props & LinkExtras) {
  const here = usePathname()
  const path = href.replace(/\?.*$/, '')
  return (
    <Link
      href={href}
      {...rest}
      onClick={closeMenu}
      aria-current={here === path || here.startsWith(`${path}/`) ? 'page' : undefined}
      className={
        'inline-flex min-h-11 items-center border-b-2 border-transparent px-1 text-sm hover:border-rule-strong ' +
        `aria-[current=page]:border-accent ${className}`
      }
    >
      {label}
    </Link>
  )
}

type LinkExtras = { onNavigate?: (event: MouseEvent<HTMLAnchorElement>) => void }

/**
 * A link to a tool. It carries the scenario of the current tool, so that an answer given in the wizard is in the
 * calculator as well, with or without JavaScript. `leaves` is the parameter that belongs to the current page alone.
 */
export function CarryingLink({ href, leaves, ...rest }: Props & { leaves: string }) {
  const router = useRouter()
  const params = useQuery()
  const addressWith = (query: string) => (query ? `${href}?${query}` : href)

  // A recent change may not be in this link yet: the click writes it into the address after the link was rendered.
  // Nor has it any query on a page that stands in for a link while there is no network.
  const takeTheNewest = (event: MouseEvent<HTMLAnchorElement>) => {
    const newest = addressWith(firstOfEach(new URLSearchParams(window.location.search), leaves))
    if (newest === event.currentTarget.getAttribute('href')) return
    event.preventDefault()
    router.push(newest)
  }

  return <NavLink href={addressWith(firstOfEach(params, leaves))} onNavigate={takeTheNewest} {...rest} />
}

/** The header persists across pages, and an open menu would stay open with it. */
function closeMenu({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

/**
 * Keeps the first of a repeated parameter, because the server and the browser order repetitions differently, and sorts
 * by name, because the server renders links with their parameters in any order as one page.
 */
function firstOfEach(params: URLSearchParams, leaves: string): string {
  const first = new URLSearchParams()
  for (const [name, value] of params) if (name !== leaves && !first.has(name)) first.set(name, value)
  first.sort()
  return first.toString()
}
