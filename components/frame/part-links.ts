type Router = { push: (href: string) => void }

/**
 * Links in markup that React does not know lead on as all others do: within the app, without a new document. What the
 * browser does better stays with it: downloads, other sites, new tabs, and places on the same page, which it also
 * marks as `:target`.
 */
export function followLinksIn(part: HTMLElement, router: Router): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || event.defaultPrevented || !isPlainClick(event) || !leadsToPage(link)) return
    event.preventDefault()
    router.push(link.pathname + link.search + link.hash)
  }
  part.addEventListener('click', follow)
  return () => part.removeEventListener('click', follow)
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

function leadsToPage(link: HTMLAnchorElement): boolean {
  const { origin, pathname, search } = window.location
  if (link.origin !== origin || link.hasAttribute('download') || !['', '_self'].includes(link.target)) return false
  if (link.pathname.startsWith('/api/') || /\.\w+$/.test(link.pathname)) return false
  return link.pathname !== pathname || link.search !== search || link.hash === ''
}
