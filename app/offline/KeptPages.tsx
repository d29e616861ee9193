'use client'

import { useEffect, useState } from 'react'
import { Link } from '@/components/ui/Link'

type Kept = { address: string; title: string }

/** The pages that the service worker keeps, by their titles. */
export function KeptPages() {
  const [pages, setPages] = useState<Kept[] | null>(null)
  useEffect(() => {
    keptPages().then(setPages, () => setPages([]))
  }, [])
  if (pages === null) return <p className="text-muted">Looking it up needs a script.</p>
  if (pages.length === 0)
    return <p className="text-muted">Nothing yet: pages are kept a moment after the first one has loaded.</p>
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {pages.map(({ address, title }) => (
        <li key={address} className="border-b border-rule">
          <Link href={address} className="link inline-flex min-h-11 items-center wrap-anywhere">
            {title}
          </Link>
          <span className="ml-3 text-2xs text-muted">{address.replace(/\?.*$/, '')}</span>
        </li>
      ))}
    </ul>
  )
}

/** As the service worker names its caches; the newest is of the newest version. */
const PAGES = 'loadbearing pages '

async function keptPages(): Promise<Kept[]> {
  if (!('caches' in window)) return []
  const name = (await caches.keys()).filter((one) => one.startsWith(PAGES)).at(-1)
  if (name === undefined) return []
  const cache = await caches.open(name)
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const { pathname, search } = new URL(request.url)
      const html = (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? ''
      return { address: pathname + search, title: titleIn(html) ?? pathname }
    }),
  )
  return kept.reverse()
}

const titleIn = (html: string) =>
  new DOMParser().parseFromString(html.slice(0, 20_000), 'text/html').title.replace(/ · Loadbearing$/, '') || undefined
