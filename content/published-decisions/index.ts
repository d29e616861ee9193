import type { PublishedDecision } from '../schemas/published-decision'
import { CELLS_AND_EDGE } from './cells-and-edge'
import { CQRS_AND_EVENT_SOURCING } from './cqrs-and-event-sourcing'
import { LAMBDA_AND_KAPPA } from './lambda-and-kappa'
import { LATER_DECISIONS } from './later-decisions'
import { MONOLITH_AND_MICROSERVICES } from './monolith-and-microservices'
import { SERVERLESS } from './serverless'

/** The decisions that the first rules were written with. */
export const FIRST_DECISIONS: PublishedDecision[] = [
  ...MONOLITH_AND_MICROSERVICES,
  ...CELLS_AND_EDGE,
  ...CQRS_AND_EVENT_SOURCING,
  ...LAMBDA_AND_KAPPA,
  ...SERVERLESS,
]

/**
 * Decisions that companies have published, in our words. They have limits as evidence: large companies and reversals
 * are over-represented, about two thirds of the answers were inferred with the outcome known, and with so few rows a
 * share of agreement has a margin of about fifteen percentage points. The share measures agreement with published
 * decisions, not accuracy.
 */
export const PUBLISHED_DECISIONS: PublishedDecision[] = [...FIRST_DECISIONS, ...LATER_DECISIONS]
