/** What a cell is named by on a phone, by its place after the heading of its row; globals.css shows it. */
export const namedByPlace = (names: readonly string[]): Record<`--${string}`, string> =>
  Object.fromEntries(names.map((name, place) => [`--name-${place + 1}`, JSON.stringify(name)]))
