/** Without the noise of binary fractions (0.30000000000000004): twelve digits are more than any price is known to. */
export const clean = (figure: number): number => Number(figure.toPrecision(12))
