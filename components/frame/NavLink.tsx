'use client'

import type { MouseEvent } from 'react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { Link } from '@/components/ui/Link'

type Props = {
  href: string
  label: string
  carries: boolean
  /** Parameter that belongs to the current page alone and is not carried along. */
  leaves: string
  className?: string
}

/**
 * A link of the header. Links to tools carry the scenario of the current tool, so that an answer given in the wizard is
 * in the calculator as well, with or without JavaScript.
 */
export function NavLink({ href, label, carries, leaves, className = '' }: Props) {
  const here = usePathname()
  const router = useRouter()
  const params = useSearchParams()
  const addressWith = (query: string) => (carries && query ? `${href}?${query}` : href)
  const rendered = addressWith(firstOfEach(params, leaves))

  // A recent change may not be in this link yet: the click writes it into the address after the link was rendered.
  const takeTheNewest = (event: { preventDefault: () => void }) => {
    const newest = addressWith(firstOfEach(new URLSearchParams(window.location.search), leaves))
    if (newest === rendered) return
    event.preventDefault()
    router.push(newest)
  }

  return (
    <Link
      href={rendered}
      onNavigate={takeTheNewest}
      onClick={closeMenu}
      aria-current={here === href || here.startsWith(`${href}/`) ? 'page' : undefined}
      className={
        'inline-flex min-h-11 items-center border-b-2 border-transparent px-1 text-sm hover:border-rule-strong ' +
        `aria-[current=page]:border-accent ${className}`
      }
    >
      {label}
    </Link>
  )
}

/** The header persists across pages, and an open menu would stay open with it. */
function closeMenu({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

/** Keeps the first of a repeated parameter, because the server and the browser order repetitions differently. */
function firstOfEach(params: URLSearchParams, leaves: string): string {
  const first = new URLSearchParams()
  for (const [name, value] of params) if (name !== leaves && !first.has(name)) first.set(name, value)
  return first.toString()
}
