/** Half the width of the interval that holds 95 of 100. */
const NORMAL = 1.96

/** Up to here a share is "under 1%". */
const RARE = 0.005

/** Whether a share is said to be under one per cent. */
export const isRare = (value: number): boolean => value <= RARE

/** How far a share of a sample may lie off, in 95 of 100 samples. */
export const errorOf = ({ error }: { error: number }): number => error * NORMAL

/** A share in whole per cent, never "0%" for what is rare nor "100%" for what is nearly sure: "71%", "under 1%". */
export function roughShare(value: number): string {
  if (isRare(value)) return 'under 1%'
  if (value >= 1 - RARE) return 'over 99%'
  return `${Math.round(value * 100)}%`
}

/** A share of a sample with the error of 95 in 100: "71% (±1)". */
export function shareWithError({ value, error }: { value: number; error: number }): string {
  const said = roughShare(value)
  return said.includes(' ') ? said : `${said} (±${Math.max(1, Math.round(errorOf({ error }) * 100))})`
}

/** Whether two shares of the same sample lie further apart than chance moves them. */
export const areApart = (one: { value: number; error: number }, other: { value: number; error: number }): boolean =>
  Math.abs(one.value - other.value) > NORMAL * Math.hypot(one.error, other.error)
