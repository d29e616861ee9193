import { COST_PART_NAMES, isPaid } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import type { WholeCostFacts } from '@/lib/cost'
import { shownCurrency } from '@/lib/kernel'
import { costsInCells, POINTS, type CandidateInCells, type Costed } from './costs'
import { cellOf, figureOf, Made, trace, type Figure, type Name, type Session } from './figure'
import { formulaWriter, type Cell } from './formulas'
import { inputRow } from './inputs'
import type { RateRow } from './rates'

/** A cell of a sheet: words, or a figure with its formula and the value that it works out to. */
export type SheetCell =
  | { kind: 'words'; text: string; head?: true }
  | { kind: 'figure'; cell: Cell; format: 'money' | 'number' | 'share'; input?: true }
  | null

export type Sheet = { name: string; widths: readonly number[]; rows: readonly (readonly SheetCell[])[] }

const words = (text: string): SheetCell => ({ kind: 'words', text })
const head = (...texts: string[]): SheetCell[] => texts.map((text) => ({ kind: 'words', text, head: true }))

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const at = (sheet: string, column: number, row: number): string =>
  `${/^\w+$/.test(sheet) ? sheet : `'${sheet}'`}!$${LETTERS[column]}$${row}`

/** What a workbook says of itself, on its first sheet. */
export type About = readonly (readonly [label: string, text: string])[]

/** The sheets that a name may lie on, with what their columns hold. */
const CALCULATIONS: Readonly<Record<string, readonly string[]>> = {
  Bills: POINTS,
  'Monthly bills': POINTS,
  Lines: ['amount'],
  Ranges: ['at the low end', 'at the high end'],
}

/**
 * A workbook of candidates: inputs, rates, and every step from them to the totals as formulas, by the engine itself.
 */
export function workbookSheets(
  scenario: Scenario,
  candidates: readonly Costed[],
  facts: WholeCostFacts,
  about: About,
): Sheet[] {
  return trace((session) => {
    const { candidates: made, rates } = costsInCells(scenario, candidates, facts)
    const { money } = scenario
    const { currency } = shownCurrency(money)
    const rate = currency === 'USD' ? 1 : cellOf('money.exchangeRate', money.exchangeRate)
    const shown = (usd: Figure): Figure => figureOf('*', usd, rate)
    const results = made.flatMap(({ lines, total, monthly }) =>
      [total, ...lines].flatMap(({ usd, low, high }) => [usd, low, high]).concat(monthly),
    )
    const names = session.names.filter(({ figure }) => figure !== 0)
    const roots = [...results.map(shown), ...names.map(({ figure }) => figure), ...session.fixed.keys()]
    const reached = cellsIn(roots)
    const addresses = new Map<Made, string>()
    const inputs = inputSheet(reached, scenario, addresses)
    const priced = rateSheet(reached, rates, addresses)
    const placed = placedNames(names)
    for (const { name, address } of placed)
      if (name.figure instanceof Made && !addresses.has(name.figure)) addresses.set(name.figure, address)
    const writer = formulaWriter(roots, addresses, (place) => at('Steps', 2, place + 2))
    const calculations = Object.keys(CALCULATIONS).map((sheet) =>
      calculationSheet(sheet, placed, (figure, address, name) => writer.cell(figure, address, name)),
    )
    const candidateSheet = candidatesSheet(made, currency, (figure, name) => writer.cell(shown(figure), '', name))
    const conditions = conditionSheet(session, (figure) => writer.cell(figure, '', 'Conditions'))
    const steps: Sheet = {
      name: 'Steps',
      widths: [48, 16, 20],
      rows: [
        head('Step of', 'Step', 'Value'),
        ...writer.steps.map(({ of, cell }, place) => [words(of), words(`step ${place + 1}`), figure(cell)]),
      ],
    }
    const aboutSheet: Sheet = {
      name: 'About',
      widths: [28, 110],
      rows: about.map(([label, text]) => [...head(label), words(text)]),
    }
    return [aboutSheet, candidateSheet, inputs, priced, ...calculations, steps, conditions]
  })
}

const figure = (cell: Cell, format: 'money' | 'number' | 'share' = 'number'): SheetCell => ({
  kind: 'figure',
  cell,
  format,
})

/** Cells that figures rest on. */
function cellsIn(roots: readonly Figure[]): Made[] {
  const seen = new Set<Made>()
  const waiting = roots.filter((root) => root instanceof Made)
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    for (const part of one.from) if (part instanceof Made) waiting.push(part)
  }
  return [...seen].filter(({ operation }) => operation === 'cell')
}

const isRate = ({ cell }: Made): boolean => cell.startsWith('rate.')
const ENDS = ['value', 'low', 'high'] as const

function inputSheet(reached: readonly Made[], scenario: Scenario, addresses: Map<Made, string>): Sheet {
  const inputs = reached.filter((one) => !isRate(one))
  const keyOf = ({ cell }: Made) => cell.replace(/\.(low|value|high)$/, '')
  const keys = [...new Set(inputs.map(keyOf))]
  const described = keys
    .map((key) => ({ key, row: inputRow(key, scenario) }))
    .sort(
      (one, other) => placeOf(one.row.group) - placeOf(other.row.group) || (one.row.label < other.row.label ? -1 : 1),
    )
  const rows = described.map(({ key, row: { group, label, unit, source } }, index) => {
    const ends = ENDS.map((end, place): SheetCell => {
      const cell = inputs.find(
        (one) => keyOf(one) === key && (end === endOf(one) || (end === 'value' && endOf(one) === '')),
      )
      if (!cell) return null
      addresses.set(cell, at('Inputs', 2 + place, index + 2))
      return { ...inputCell(cell.value, unit === '%' ? 'share' : 'number') }
    })
    return [words(group), words(label), ...ends, words(unit), words(source)]
  })
  return {
    name: 'Inputs',
    widths: [30, 52, 16, 14, 14, 18, 40],
    rows: [head('Group', 'Input', 'Value', 'Low', 'High', 'Unit', 'Source'), ...rows],
  }
}

const endOf = ({ cell }: Made): string => /\.(low|value|high)$/.exec(cell)?.[1] ?? ''
const inputCell = (value: number | boolean, format: 'number' | 'share'): SheetCell & object => ({
  kind: 'figure',
  cell: { formula: null, value },
  format,
  input: true,
})

const GROUPS = [
  'Load and owners',
  'Workload',
  'People',
  'Terms and horizon',
  'Monthly volumes',
  'Factors of the whole cost',
  'Capacities',
  'Constants of the component models',
  'Others',
]
const placeOf = (group: string): number => GROUPS.indexOf(group)

function rateSheet(reached: readonly Made[], rates: ReadonlyMap<string, RateRow>, addresses: Map<Made, string>): Sheet {
  const cells = reached.filter(isRate).sort((one, other) => (one.cell < other.cell ? -1 : 1))
  const rows = cells.map((cell, index) => {
    addresses.set(cell, at('Rates', 1, index + 2))
    const { label = cell.cell, unit = '', region = '', source = '', asOf = '' } = rates.get(cell.cell) ?? {}
    return [words(label), inputCell(cell.value, 'number'), ...[unit, region, asOf, source].map(words)]
  })
  return {
    name: 'Rates',
    widths: [64, 16, 30, 18, 12, 70],
    rows: [head('Price', 'Value', 'Unit', 'Region', 'Date', 'Source'), ...rows],
  }
}

type Placed = { name: Name; sheet: string; row: number; address: string; label: string }

/** Names with their places: one row for the same words, a column for each point in time or end of a range. */
function placedNames(names: readonly Name[]): Placed[] {
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

function calculationSheet(
  sheet: string,
  placed: readonly Placed[],
  cellFor: (figure: Figure, address: string, name: string) => Cell,
): Sheet {
  const columns = CALCULATIONS[sheet] ?? []
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

function candidatesSheet(
  candidates: readonly CandidateInCells[],
  currency: string,
  cellFor: (figure: Figure, name: string) => Cell,
): Sheet {
  const row = (label: string, kind: string, name: string, amounts: readonly Figure[]): SheetCell[] => [
    words(name),
    words(label),
    words(kind),
    ...amounts.map((amount) => figure(cellFor(amount, name), 'money')),
  ]
  const rangeOf = ({ usd, low, high }: CandidateInCells['total']) => [usd, low, high]
  const totals = candidates.map(({ name, total }) => row('Total', '', name, rangeOf(total)))
  const bills = candidates.map(({ name, monthly }) => row('Infrastructure, first month', 'paid', name, [monthly]))
  const lines = candidates.flatMap(({ name, lines: own }) =>
    own.map((line) => row(COST_PART_NAMES[line.part], isPaid(line.part) ? 'paid' : 'left unpaid', name, rangeOf(line))),
  )
  return {
    name: 'Candidates',
    widths: [52, 34, 14, 18, 18, 18],
    rows: [
      head('Candidate', 'Line', 'Paid or left unpaid', `Amount (${currency})`, 'Low', 'High'),
      ...totals,
      ...bills,
      ...lines,
    ],
  }
}

/** What decides which components there are: a workbook cannot add any, so it says when one would come or go. */
function conditionSheet({ fixed }: Session, cellFor: (figure: Figure) => Cell): Sheet {
  const rows = [...fixed].map(([condition, value], index): SheetCell[] => [
    figure({ formula: `(B${index + 3}=${value ? 'TRUE()' : 'FALSE()'})`, value: true }),
    figure(cellFor(condition)),
    words(value ? 'TRUE' : 'FALSE'),
  ])
  const last = Math.max(3, rows.length + 2)
  const all = figure({ formula: `AND(A3:A${last})`, value: true })
  return {
    name: 'Conditions',
    widths: [20, 20, 20],
    rows: [
      [
        ...head('All hold'),
        rows.length > 0 ? all : words('TRUE'),
        words('Where one does not, open the link at these inputs'),
      ],
      head('Holds', 'Now', 'As exported'),
      ...rows,
    ],
  }
}
