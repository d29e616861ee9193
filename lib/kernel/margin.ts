/**
 * How far an amount that was worked out from a sample may lie off: two standard errors, which hold 95 of 100 samples.
 * In the unit of the amount.
 */
export const marginOf = ({ error }: { error: number }): number => 2 * error
