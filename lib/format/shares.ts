/** Half the width of the interval that holds 95 of 100. */
const NORMAL = 1.96

/** A share in whole per cent, never "0%" for what is rare nor "100%" for what is nearly sure: "71%", "under 1%". */
export function roughShare(value: number): string {
  if (value <= 0.005) return 'under 1%'
  if (value >= 0.995) return 'over 99%'
  return `${Math.round(value * 100)}%`
}

/** A share of a sample with the error of 95 in 100: "71% (±1)". */
export function shareWithError({ value, error }: { value: number; error: number }): string {
  const said = roughShare(value)
  return said.includes(' ') ? said : `${said} (±${Math.max(1, Math.round(error * NORMAL * 100))})`
}

/** Whether two shares of the same sample lie further apart than chance moves them. */
export const areApart = (one: { value: number; error: number }, other: { value: number; error: number }): boolean =>
  Math.abs(one.value - other.value) > NORMAL * Math.hypot(one.error, other.error)
