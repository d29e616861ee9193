import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import { POINTS } from './costs'
import type { Figure, Name } from './figure'
import type { Cell } from './formulas'
import { at, figure, head, words, type Sheet, type SheetCell } from './sheet'

/** The sheets that a name may lie on, with what their columns hold. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Bills: POINTS,
  'Monthly bills': POINTS,
  Lines: ['amount'],
  Ranges: ['at the low end', 'at the high end'],
}

export type Placed = { name: Name; sheet: string; row: number; address: string; label: string }

/** Names with their places: one row for the same words, a column for each point in time or end of a range. */
export function placedNames(names: readonly Name[]): Placed[] {
  const rows = new Map<string, number>()
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  return names.map((name) => {
    const [sheet = '', ...path] = name.path
    const label = path.join(' / ')
    const again = (time: number): string => {
      const key = `${sheet} ${label} ${time} ${name.column}`
      if (taken.has(key)) return again(time + 1)
      taken.add(key)
      return `${sheet} ${label} ${time}`
    }
    const key = again(0)
    const row = rows.get(key) ?? (counts.get(sheet) ?? 1) + 1
    if (!rows.has(key)) {
      rows.set(key, row)
      counts.set(sheet, row)
    }
    return { name, sheet, row, address: at(sheet, 3 + name.column, row), label }
  })
}

/** A sheet for each kind of step. */
export const calculationSheets = (
  placed: readonly Placed[],
  cellFor: (figure: Figure, address: string, name: string) => Cell,
): Sheet[] => Object.keys(COLUMNS).map((sheet) => calculationSheet(sheet, placed, cellFor))

/** The steps of one kind, a row each. */
function calculationSheet(
  sheet: string,
  placed: readonly Placed[],
  cellFor: (figure: Figure, address: string, name: string) => Cell,
): Sheet {
  const columns = COLUMNS[sheet] ?? []
  const rows: SheetCell[][] = []
  for (const { name, row, address, label } of placed.filter((one) => one.sheet === sheet)) {
    const [, group = '', ...rest] = name.path
    const cells = (rows[row - 2] ??= [
      words(group),
      words(inWords(sheet, rest)),
      words(name.unit),
      ...columns.map(() => null),
    ])
    cells[3 + name.column] = figure(
      cellFor(name.figure, address, label),
      name.unit.startsWith('USD') ? 'money' : 'number',
    )
  }
  return {
    name: sheet,
    widths: [36, 62, 24, ...columns.map(() => 20)],
    rows: [head(sheet === 'Bills' ? 'Pattern' : 'Candidate', 'Figure', 'Unit', ...columns), ...rows],
  }
}

const inWords = (sheet: string, path: readonly string[]): string =>
  path
    .join(' / ')
    .replace(/^(\w+)(?=$|: )/, (part) => (sheet === 'Lines' || sheet === 'Ranges' ? partName(part) : part))

const partName = (part: string): string => Object.entries(COST_PART_NAMES).find(([id]) => id === part)?.[1] ?? part
