import { pointerTo, type FieldError } from './field-errors'
import { place, skipSpace, tokenAt } from './json-position'

/** An object with the names it has so far, or a list with the number of values so far, and the place inside it. */
type Open = { names: Set<string> | null; at: string | number }

/**
 * Every field that an object of a valid JSON text names a second time. JSON.parse takes the last of them without a
 * word, so that a figure that was sent would be ignored.
 */
export function repeatedFields(text: string): FieldError[] {
  const repeats: FieldError[] = []
  const open: Open[] = []
  let isName = false
  for (let at = skipSpace(text, 0); at < text.length;) {
    const token = tokenAt(text, at)
    if (token === null) break
    const inside = open.at(-1)
    if (token === '{' || token === '[') open.push({ names: token === '{' ? new Set() : null, at: 0 })
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',' && inside && typeof inside.at === 'number') inside.at += 1
    else if (isName && inside?.names && token.startsWith('"')) {
      const name = JSON.parse(token) as string
      inside.at = name
      if (inside.names.has(name)) repeats.push(repeat(open, place(text, at)))
      inside.names.add(name)
    }
    isName = token === '{' || (token === ',' && inside?.names !== null)
    at = skipSpace(text, at + token.length)
  }
  return repeats
}

const repeat = (open: readonly Open[], where: string): FieldError => ({
  pointer: pointerTo(open.map(({ at }) => at)),
  found: `the field a second time, at ${where}`,
  expected: 'each field once',
})
