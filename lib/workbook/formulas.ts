import { Made, type Figure } from './figure'

/** A cell with a formula and what it works out to, or a plain number. */
export type Cell = { formula: string | null; value: number | boolean }

type Part = Made | number | boolean

/** Longest text that one cell works out; what is longer gets steps of its own. A cell may hold 8,192. */
const LONGEST = 900
/** Shared steps with fewer letters are written out at every place. */
const SHORTEST_SHARED = 30

const FUNCTIONS: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  sqrt: 'SQRT',
  abs: 'ABS',
  and: 'AND',
  or: 'OR',
  not: 'NOT',
  if: 'IF',
}
const ROUNDING: Readonly<Record<string, string>> = { ceil: 'ROUNDUP', round: 'ROUND', floor: 'ROUNDDOWN' }
const INFIX: Readonly<Record<string, string>> = { '===': '=', '!==': '<>' }

type Step = { address: string; of: string; cell: Cell }

/**
 * Writes figures as formulas. What has an address is referred to; what several rest on, or what would make a formula
 * too long to read, becomes a step with an address of its own.
 */
export function formulaWriter(
  roots: readonly Figure[],
  addresses: Map<Made, string>,
  stepAddress: (place: number) => string,
) {
  const uses = usesIn(roots)
  const texts = new Map<Made, string>()
  const steps: Step[] = []

  const textOf = (part: Part, of: string): string => {
    if (!(part instanceof Made)) return plain(part)
    const address = addresses.get(part)
    if (address !== undefined) return address
    const before = texts.get(part)
    if (before !== undefined) return before
    const text = written(part, of)
    const isShared = (uses.get(part) ?? 0) > 1 && text.length >= SHORTEST_SHARED
    if (!isShared && text.length <= LONGEST) {
      texts.set(part, text)
      return text
    }
    const own = stepAddress(steps.length)
    steps.push({ address: own, of, cell: { formula: text, value: part.value } })
    addresses.set(part, own)
    return own
  }
  const written = ({ operation, from }: Made, of: string): string => {
    const parts = from.map((part) => textOf(part, of))
    if (operation in FUNCTIONS) return `${FUNCTIONS[operation]}(${parts.join(',')})`
    if (operation in ROUNDING) return `${ROUNDING[operation]}(${parts.join()},0)`
    if (operation === '**') return `POWER(${parts.join(',')})`
    const [one, other] = parts.map((text, place) => bracketed(text, from[place], operation, place, addresses))
    return `${one ?? ''}${INFIX[operation] ?? operation}${other ?? ''}`
  }
  return {
    steps,
    /** The cell of a figure that has this name: a reference where another cell works it out already. */
    cell: (figure: Figure, own: string, name: string): Cell => {
      if (!(figure instanceof Made)) return { formula: null, value: figure }
      const known = addresses.get(figure)
      const formula = known !== undefined && known !== own ? known : written(figure, name)
      return { formula, value: figure.value }
    },
  }
}

const BINDS: Readonly<Record<string, number>> = { '+': 2, '-': 2, '*': 3, '/': 3, '<': 1, '<=': 1, '>': 1, '>=': 1 }
const bindingOf = (operation: string): number => BINDS[operation] ?? (operation in INFIX ? 1 : 4)

/** In brackets where it binds less than what it stands in; a sum of sums needs none on its left. */
function bracketed(
  text: string,
  part: Part | undefined,
  operation: string,
  place: number,
  addresses: ReadonlyMap<Made, string>,
): string {
  if (!(part instanceof Made) || addresses.has(part)) return text
  const [own, outer] = [bindingOf(part.operation), bindingOf(operation)]
  return own < outer || (own === outer && (place === 1 || own === 1)) ? `(${text})` : text
}

function plain(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()'
  const text = String(value).toUpperCase()
  return value < 0 ? `(${text})` : text
}

/** How many others each part is used by. */
function usesIn(roots: readonly Figure[]): Map<Made, number> {
  const uses = new Map<Made, number>()
  const waiting = roots.filter((root) => root instanceof Made)
  const seen = new Set<Made>()
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    for (const part of one.from)
      if (part instanceof Made) {
        uses.set(part, (uses.get(part) ?? 0) + 1)
        waiting.push(part)
      }
  }
  return uses
}
