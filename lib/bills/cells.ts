import { amountIn, dayIn } from './amounts'
import { shownText } from './shown-text'
import type { BillProblem, ColumnOf } from './types'

/** Access to cells by name, resolved once a file. */
export function cellsBy(columnOf: ColumnOf) {
  /** The first of these columns that is there and filled. */
  const text = (...names: string[]) => {
    const places = names.map(columnOf).filter((place) => place !== undefined)
    return (row: readonly string[]): string => {
      for (const place of places) {
        const cell = row[place]
        if (cell) return cell
      }
      return ''
    }
  }
  return {
    has: (name: string) => columnOf(name) !== undefined,
    text,
    /** An amount that may be left out: null where the cell is empty, or no number. */
    amount: (...names: string[]) => {
      const cell = text(...names)
      return (row: readonly string[]): number | null => amountIn(cell(row))
    },
    /** An amount that has to be there. */
    cost: (name: string) => {
      const cell = text(name)
      return (row: readonly string[]): number | BillProblem => {
        const found = cell(row)
        return (
          amountIn(found) ?? { where: name, found: found ? `“${shownText(found)}”` : 'nothing', expected: AN_AMOUNT }
        )
      }
    },
    day: (...names: string[]) => {
      const cell = text(...names)
      return (row: readonly string[]): number | null => dayIn(cell(row))
    },
  }
}

const AN_AMOUNT = 'a number with a point, as in 1234.56'
