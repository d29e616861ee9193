/** Where somebody was on a page: how far down, and what they had opened. */
type Place = { top: number; height: number; open: string[] }

/** How long a page may take to grow back to its former height before we stop helping. */
const PATIENCE = 4000

/** Keeps the place on the page for when its address is visited again by Back or Forward. */
export function keepPlace() {
  const place: Place = { top: window.scrollY, height: pageHeight(), open: openDisclosures() }
  try {
    window.sessionStorage.setItem(keyOf(addressNow()), JSON.stringify(place))
  } catch {
    // Storage is full or switched off: coming back then starts at the top.
  }
}

/**
 * Opens what was open and goes to where the reader was. Some disclosures fetch their content when opened, so this goes
 * on until the page is as high as it was, or until the reader does something themselves. Gives back how to stop it.
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

/** As Next's router writes it: the browser leaves commas as they are, a query that is written anew does not. */
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

/** Each disclosure by its section, its words and, where these repeat, its number among its equals. */
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
