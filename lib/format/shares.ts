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

/**
 * The shares of one whole, each as `roughShare` says it. Those in whole per cent are rounded up where rounding takes
 * most away, so that with what is rare they make up 100.
 */
export function roughShares(values: readonly number[]): string[] {
  const parts = values.map((value) => {
    const least = Math.max(1, Math.floor(value * 100))
    return { said: roughShare(value), least, left: value * 100 - least }
  })
  const whole = parts.filter(({ said }) => /^\d/.test(said)).sort((one, other) => other.left - one.left)
  const missing = Math.max(0, Math.round(whole.reduce((sum, { left }) => sum + left, 0)))
  for (const [place, part] of whole.entries()) part.said = `${part.least + (place < missing ? 1 : 0)}%`
  return parts.map(({ said }) => said)
}

/** A share of a sample with the error of 95 in 100: "71% (±1)". */
export function shareWithError({ value, error }: { value: number; error: number }): string {
  const said = roughShare(value)
  return said.includes(' ') ? said : `${said} (±${Math.max(1, Math.round(errorOf({ error }) * 100))})`
}

/** Whether two shares of the same sample lie further apart than chance moves them. */
export const areApart = (one: { value: number; error: number }, other: { value: number; error: number }): boolean =>
  Math.abs(one.value - other.value) > NORMAL * Math.hypot(one.error, other.error)
