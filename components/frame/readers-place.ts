/** A reader's place on a page: the scroll offset, the height of the page, and the open disclosures. */
type Place = { top: number; height: number; open: string[] }

/** Milliseconds to wait for a page to reach its former height. */
const PATIENCE = 4000

/** Saves the place on the current page, for a return by Back or Forward. */
export function keepPlace() {
  const place: Place = { top: window.scrollY, height: pageHeight(), open: openDisclosures() }
  try {
    window.sessionStorage.setItem(keyOf(addressNow()), JSON.stringify(place))
  } catch {
    // Storage is full or blocked, so returning starts at the top of the page.
  }
}

/**
 * Opens the disclosures that were open and scrolls to the saved place. Some disclosures load their content when opened,
 * so this repeats until the page has its former height or the reader does something. Returns a function that stops it.
 */
export function returnToPlace(address: string): () => void {
  const place = keptPlace(address)
  if (!place) return () => {}
  const stopped = new AbortController()
  const missing = new Set(place.open)
  const end = performance.now() + PATIENCE
  const step = () => {
    if (stopped.signal.aborted) return
    for (const [key, details] of disclosures()) if (missing.delete(key)) details.open = true
    window.scrollTo({ top: place.top, behavior: 'instant' })
    const back = missing.size === 0 && Math.abs(pageHeight() - place.height) < 2
    if (!back && performance.now() < end) requestAnimationFrame(step)
    else stopped.abort()
  }
  for (const own of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(own, () => stopped.abort(), { signal: stopped.signal, passive: true })
  requestAnimationFrame(step)
  return () => stopped.abort()
}

/** The address as Next's router writes it. The browser leaves commas unescaped, but a rebuilt query escapes them. */
function addressNow(): string {
  const { pathname, search } = window.location
  const query = new URLSearchParams(search).toString()
  return query ? `${pathname}?${query}` : pathname
}

const keyOf = (address: string) => `loadbearing.place:${address}`
const pageHeight = () => document.documentElement.scrollHeight

function keptPlace(address: string): Place | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(address)) ?? 'null')
    return isPlace(kept) ? kept : null
  } catch {
    return null
  }
}

const isPlace = (kept: unknown): kept is Place =>
  typeof kept === 'object' &&
  kept !== null &&
  'top' in kept &&
  typeof kept.top === 'number' &&
  'height' in kept &&
  typeof kept.height === 'number' &&
  'open' in kept &&
  Array.isArray(kept.open)

const openDisclosures = () => [...disclosures()].filter(([, details]) => details.open).map(([key]) => key)

/** Each disclosure by a key of its section, its text and, where these repeat, its index among equals. */
function disclosures(): Map<string, HTMLDetailsElement> {
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
