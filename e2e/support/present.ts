/** The value, or an error that says what the journey counts on. */
export function present<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(why)
  return value
}
