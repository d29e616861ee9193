import { RATE_CARD_REVISIONS, type RateCardId } from './scenario/card-ids'

/**
 * Revision of the model: the day on which arithmetic, a rule, a default or a coefficient last changed a figure or a
 * recommendation. Raised by hand in the commit that changes them; `lib/decision/revision.test.ts` fails until it is.
 */
export const MODEL_REVISION = '2026-11-29'

/** Revision of the prices of each rate card, as links name it: the card and the month or day of its newest price. */
export const PRICE_REVISIONS: Readonly<Record<RateCardId, string>> = RATE_CARD_REVISIONS
