import type { Scenario } from '@/content/schemas/scenario'
import { decode, encode } from '@/lib/share'
import type { OwnTrail } from './own-trail'
import type { SavedWork } from './saved-work'

/**
 * Whose scenario is on screen.
 * - `own`: the visitor's. Edits are saved.
 * - `unclaimed`: a link, and nothing saved that it could disturb. The first edit makes it the visitor's own.
 * - `shared`: a link beside saved work. Edits change the address alone.
 */
export type WorkMode = 'own' | 'unclaimed' | 'shared'

type Link = { scenario: Scenario; empty: boolean }

/**
 * The mode of a page that was opened with this link. Links are compared by what they mean, not by how they are written.
 */
export function modeOf(link: Link, work: SavedWork, trail: OwnTrail): WorkMode {
  if (link.empty) return 'own'
  const query = encode(link.scenario)
  if (trail.includes(query) || (work.current && canonical(work.current.query) === query)) return 'own'
  return hasWork(work) ? 'shared' : 'unclaimed'
}

/** True when there is something to lose: a kept default scenario ('') is not. */
export const hasWork = (work: SavedWork): boolean => Boolean(work.current?.query)

/** The query as it would be written today. */
export const canonical = (query: string): string => encode(decode(new URLSearchParams(query)).scenario)
