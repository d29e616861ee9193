import type { DecidedId, PublishedDecision } from '@/content/schemas/published-decision'

/** Published decisions that chose or abandoned a pattern. */
export type DecisionsAbout = { chose: PublishedDecision[]; left: PublishedDecision[] }

/**
 * The decisions that chose a pattern, alone or with others, and those that abandoned or rejected it, in the order
 * given.
 */
export const decisionsAbout = (pattern: DecidedId, decisions: readonly PublishedDecision[]): DecisionsAbout => ({
  chose: decisions.filter(({ chosen }) => chosen.includes(pattern)),
  left: decisions.filter(({ left }) => left.includes(pattern)),
})
