/** A reader's place on a page: the scroll offset, the height of the page, and the open disclosures. */
export type Place = { top: number; height: number; open: string[] }

/** Saves the place on the current page, for a return by Back or Forward. */
export function keepPlace() {
  const place: Place = { top: window.scrollY, height: pageHeight(), open: openDisclosures() }
  try {
    window.sessionStorage.setItem(keyOf(addressNow()), JSON.stringify(place))
  } catch {
    // Storage is full or blocked, so returning starts at the top of the page.
  }
}

/** The address as Next's router writes it. The browser leaves commas unescaped, but a rebuilt query escapes them. */
function addressNow(): string {
  const { pathname, search } = window.location
  const query = new URLSearchParams(search).toString()
  return query ? `${pathname}?${query}` : pathname
}

export const keyOf = (address: string) => `loadbearing.place:${address}`
export const pageHeight = () => document.documentElement.scrollHeight

const openDisclosures = () => [...disclosures()].filter(([, details]) => details.open).map(([key]) => key)

/** Each disclosure by a key of its section, its text and, where these repeat, its index among equals. */
export function disclosures(): Map<string, HTMLDetailsElement> {
  const found = new Map<string, HTMLDetailsElement>()
  const times = new Map<string, number>()
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    const words = details.querySelector('summary')?.textContent ?? ''
    const name = `${details.closest('section[id]')?.id ?? ''}/${words}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    found.set(`${name}/${time}`, details)
  }
  return found
}
