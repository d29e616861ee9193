/** A copy of the record with one entry set, or removed when the value is `undefined`. */
export function withOwn<Entries extends object, Name extends keyof Entries>(
  entries: Entries,
  name: Name,
  value: Entries[Name] | undefined,
): Entries {
  const next = { ...entries }
  if (value === undefined) delete next[name]
  else next[name] = value
  return next
}
