import { HyperFormula } from 'hyperformula'
import { describe, expect, test } from 'vitest'
import type { ScenarioParts } from '@/lib/kernel'
import type { Sheet } from './sheet'
import { BASE, movedScenario, near, rowOf, SCENARIOS, totalsByEngine, totalsOf, workbookOf } from './workbook.fixture'

test('cells to be changed are marked as such, and they alone: the figures of inputs and rates', () => {
  const marked = workbookOf({}).flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => (cell?.kind === 'figure' ? [{ name, isMarked: cell.input === true, ...cell.cell }] : [])),
    ),
  )
  const isToBeChanged = ({ name, formula }: (typeof marked)[number]) =>
    (name === 'Inputs' || name === 'Rates') && formula === null
  expect(marked.filter(isToBeChanged).length).toBeGreaterThan(50)
  expect(marked.filter((cell) => cell.isMarked !== isToBeChanged(cell))).toEqual([])
})

test.each(SCENARIOS)(
  '%s: every formula works out to its value in a spreadsheet',
  (_, parts) => {
    const sheets = workbookOf(parts)
    const sheet = recalculated(sheets)
    const wrong = sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          if (cell?.kind !== 'figure') return []
          const found = sheet.getCellValue({ sheet: sheet.getSheetId(name)!, row: at, col: column })
          return isNear(found, cell.cell.value)
            ? []
            : [`${name} ${at + 1} ${column}: ${String(found)}, not ${cell.cell.value}`]
        }),
      ),
    )
    sheet.destroy()
    expect(wrong).toEqual([])
  },
  60_000,
)

const isNear = (found: unknown, value: number | boolean): boolean =>
  typeof value === 'boolean' ? found === value : Math.abs(Number(found) - value) <= 1e-9 * Math.max(1, Math.abs(value))

function recalculated(sheets: readonly Sheet[]) {
  const cells = sheets.map(({ name, rows }) => [
    name,
    rows.map((row) =>
      row.map((cell) => {
        if (!cell) return null
        if (cell.kind === 'words') return `'${cell.text}`
        return cell.cell.formula === null ? cell.cell.value : `=${cell.cell.formula}`
      }),
    ),
  ])
  return HyperFormula.buildFromSheets(Object.fromEntries(cells), { licenseKey: 'gpl-v3' })
}

/** Inputs that finance moves, and the scenario in which they have moved. */
const MOVED: [input: string, value: number, ScenarioParts][] = [
  ['Peak load', 5200, { situation: { peakQps: 5200, teams: 6 } }],
  ['Engineers', 50, { people: { engineers: 50 } }],
  ['Fully loaded cost per engineer', 150_000, { people: { loadedCost: 150_000 } }],
  ['Horizon', 24, { money: { horizonMonths: 24 } }],
  ['Growth per year', 0.45, { money: { growthPerYear: 0.45 } }],
  ['Discount', 0.15, { money: { discount: 0.15 } }],
  ['Operating each service', 12, {}],
]
describe('an input that is changed in the workbook', () => {
  const sheets = workbookOf(BASE)
  const sheet = recalculated(sheets)
  const valueAt = (name: string, row: number, col: number) => ({ sheet: sheet.getSheetId(name)!, row, col })
  const totals = () => totalsOf(sheet.getSheetValues(sheet.getSheetId('Candidates')!))

  test.each(MOVED.filter(([, , parts]) => Object.keys(parts).length > 0))(
    '%s %d gives the totals that the engine gives at it',
    (label, value, parts) => {
      const cell = valueAt('Inputs', rowOf(sheets, 'Inputs', label), 2)
      const before = sheet.getCellValue(cell)
      sheet.setCellContents(cell, value)
      const found = totals()
      sheet.setCellContents(cell, before as number)
      expect(found).toEqual(near(totalsByEngine(movedScenario(parts)), 1))
    },
  )

  test('a price moves the totals as it does in the engine', () => {
    const label = sheets
      .find(({ name }) => name === 'Rates')!
      .rows.findIndex(([first]) => first?.kind === 'words' && /Fargate.*vCPU/i.test(first.text))
    expect(label).toBeGreaterThan(0)
    sheet.setCellContents(valueAt('Rates', label, 1), 0.05)
    const moved = { ...BASE, money: { prices: { 'aws.fargate.vcpu_hour': 0.05 } } }
    expect(totals()).toEqual(near(totalsByEngine(moved), 1))
  })
})
