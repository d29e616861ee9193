import type { Scenario } from '@/content/schemas/scenario'
import { decode, encode } from '@/lib/share'
import type { OwnTrail } from './own-trail'
import type { SavedWork } from './saved-work'

/**
 * Whose scenario is on screen:
 * - `own`: the visitor's. Edits are saved.
 * - `unclaimed`: that of a link, with no saved work it could replace. The first edit makes it the visitor's own.
 * - `shared`: that of a link, beside saved work. Edits change only the address.
 */
export type WorkMode = 'own' | 'unclaimed' | 'shared'

type Link = { scenario: Scenario; empty: boolean }

/** The mode of a page that was opened with this link. Links are compared by their meaning, not by their spelling. */
export function modeOf(link: Link, work: SavedWork, trail: OwnTrail): WorkMode {
  if (link.empty) return 'own'
  const query = encode(link.scenario)
  if (trail.includes(query) || (work.current && canonical(work.current.query) === query)) return 'own'
  return hasWork(work) ? 'shared' : 'unclaimed'
}

/** True when there is saved work to lose. A saved default scenario ('') does not count. */
export const hasWork = (work: SavedWork): boolean => Boolean(work.current?.query)

/** The query as `encode` would write it today. */
export const canonical = (query: string): string => encode(decode(new URLSearchParams(query)).scenario)
