import type { DecidedId, PublishedDecision } from '@/content/schemas/published-decision'

/** Published decisions that a pattern is part of, on either side. */
export type DecisionsAbout = { chose: PublishedDecision[]; left: PublishedDecision[] }

/**
 * The decisions that chose a pattern, alone or with others, and those that abandoned or rejected it, in the order
 * given.
 */
export const decisionsAbout = (pattern: DecidedId, decisions: readonly PublishedDecision[]): DecisionsAbout => ({
  chose: decisions.filter(({ chosen }) => chosen.includes(pattern)),
  left: decisions.filter(({ left }) => left.includes(pattern)),
})
