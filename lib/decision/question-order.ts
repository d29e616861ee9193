/** By what open answers are weighed. */
export const OVER_ANSWERS = 'over likely answers with all figures central'

/** By what figures with a range are weighed. */
export const OVER_RANGE = 'A figure counts over its range, with all others varying too'

/**
 * What the order of the open questions leaves out, said wherever that order stands alone: what measuring a figure is
 * worth is a ranking of its own, that of the futures.
 */
export const ANSWERS_ALONE = `Open answers alone are ranked, ${OVER_ANSWERS}. ${OVER_RANGE}: see sensitivity.`
