/** Shares are stored as shares and shown as percent; twelve digits hide what binary fractions add on the way. */
export function shownIn(unit: string): { toShown: (stored: number) => number; toStored: (shown: number) => number } {
  const factor = unit === '%' ? 100 : 1
  return {
    toShown: (stored) => Number((stored * factor).toPrecision(12)),
    toStored: (shown) => Number((shown / factor).toPrecision(12)),
  }
}
