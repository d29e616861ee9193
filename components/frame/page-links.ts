import { isPlainClick } from '@/components/ui/plain-click'

/**
 * The link to a page of the app that a click follows. What the browser does better stays with it: downloads, other
 * sites, new tabs, and places on the same page, which it also marks as `:target`.
 */
export function pageLinkOf(event: MouseEvent): HTMLAnchorElement | null {
  const link = linkOf(event)
  return link && !event.defaultPrevented && isPlainClick(event) && leadsToPage(link) ? link : null
}

export const linkOf = ({ target }: MouseEvent): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null

export const addressOf = ({ pathname, search }: { pathname: string; search: string }) => `${pathname}${search}`

function leadsToPage(link: HTMLAnchorElement): boolean {
  if (link.origin !== window.location.origin || link.hasAttribute('download')) return false
  if (!['', '_self'].includes(link.target)) return false
  if (link.pathname.startsWith('/api/') || /\.\w+$/.test(link.pathname)) return false
  return link.hash === '' || addressOf(link) !== addressOf(window.location)
}

/**
 * Makes the entry of a place on the same page known to the router, which the browser made alone: the router ignores
 * entries that it does not know, and Back from a later page would change the address and nothing else.
 */
export function makePlaceKnown() {
  if (window.history.state === null) window.history.replaceState(null, '', window.location.href)
}
