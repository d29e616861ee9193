import { MODEL_REVISION } from '@/content/revision'
import type { Scenario } from '@/content/schemas/scenario'
import { encodeLink } from './encode'

/*
 * What a link was made with, beside the scenario: `made` is the revision of the model, `then` the headline that the
 * link was copied with. `rates` has always named the revision of the prices. Neither is part of the scenario, and none
 * is in the seed of its futures.
 */
export const MADE = 'made'
export const THEN = 'then'

/** What a recommendation said when its link was copied: its parts, and US dollars over the horizon. */
export type Headline = { parts: string[]; total: number; low: number; high: number }

/** The revision and the headline as the end of a query, to follow that of the scenario. */
function madeQuery(then?: Headline): string {
  const made = `${MADE}=${MODEL_REVISION}`
  if (!then) return made
  const amounts = [then.total, then.low, then.high].map((usd) => Math.max(0, Math.round(usd)))
  return `${made}&${THEN}=${[...amounts, ...then.parts].join(',')}`
}

/** A link for others: the scenario, what it was made with and, where it is known, what was recommended then. */
export const sharedQuery = (scenario: Scenario, then?: Headline): string => `${encodeLink(scenario)}&${madeQuery(then)}`
