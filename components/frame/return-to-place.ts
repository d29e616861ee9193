import { layOutWhole } from './lay-out-whole'
import { disclosures, keyOf, pageHeight, type Place } from './readers-place'

/** Milliseconds to wait for a page to reach its former height. */
const PATIENCE = 4000
/**
 * Frames without a change after which a page has its height, where no disclosure has content to come: a narrow screen
 * may have been left before all of it was laid out, with another height.
 */
const SETTLED = 30

/**
 * Opens the disclosures that were open and scrolls to the saved place. Some disclosures load their content when opened,
 * so this repeats until the page has its former height, or one that stays, or the reader does something. Returns a
 * function that stops it.
 */
export function returnToPlace(address: string): () => void {
  const place = keptPlace(address)
  if (!place) return () => {}
  // An offset is a place only where all above it has its true height.
  layOutWhole()
  const stopped = new AbortController()
  const missing = new Set(place.open)
  const end = performance.now() + PATIENCE
  let [height, frames] = [0, 0]
  const hasSettled = () => place.open.length === 0 && frames >= SETTLED
  const step = () => {
    if (stopped.signal.aborted) return
    for (const [key, details] of disclosures()) if (missing.delete(key)) details.open = true
    window.scrollTo({ top: place.top, behavior: 'instant' })
    const before = height
    height = pageHeight()
    frames = height === before ? frames + 1 : 0
    const back = missing.size === 0 && (Math.abs(height - place.height) < 2 || hasSettled())
    if (!back && performance.now() < end) requestAnimationFrame(step)
    else stopped.abort()
  }
  for (const own of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(own, () => stopped.abort(), { signal: stopped.signal, passive: true })
  requestAnimationFrame(step)
  return () => stopped.abort()
}

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
