/**
 * The number without floating-point error (0.30000000000000004), rounded to twelve significant digits; no price is
 * known to more.
 */
export const clean = (figure: number): number => Number(figure.toPrecision(12))
