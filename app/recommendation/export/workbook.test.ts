import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { HyperFormula } from 'hyperformula'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import { costed } from '@/lib/decision'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { reportOf } from '@/lib/report'
import { workbookSheets, type Sheet } from '@/lib/workbook'
import { FACTS } from '../report-for'
import { xlsx } from './xlsx'

const SCENARIOS: [string, ScenarioParts][] = [
  ['nothing said', {}],
  ...PRESETS.map(({ id, scenario }): [string, ScenarioParts] => [id, scenario]),
  ['reference-guide rates', { money: { rateCard: 'framework' }, situation: { peakQps: 2000, teams: 4 } }],
  [
    'euros, terms, own prices, a system that runs',
    {
      situation: { peakQps: 12_000, teams: 9, runsToday: 'microservices', revenue: 40_000_000, globalUsers: true },
      money: {
        rateCard: 'aws-eu-central-1',
        currency: 'EUR',
        exchangeRate: 0.9,
        discount: 0.1,
        committedShare: 0.5,
        prices: { 'aws.fargate.vcpu_hour': 0.03 },
        growthPerYear: 0.8,
      },
    },
  ],
  ['prices that another region lends', { situation: { peakQps: 700, teams: 2 }, money: { rateCard: 'azure-eastus' } }],
  [
    'commitments line by line, spot, a support plan',
    {
      situation: { peakQps: 3000, teams: 5, highReadVolume: true },
      money: {
        rateCard: 'aws-us-east-1',
        discount: 0.05,
        committedShare: 0.4,
        commitments: { machines: { plan: '1y-none', share: 0.6, spot: 0.2 }, database: { plan: '1y-all', off: 0.33 } },
        support: 'business',
      },
    },
  ],
]

const workbookOf = (parts: ScenarioParts) => {
  const scenario = scenarioWith(parts)
  const { candidates } = reportOf(scenario, FACTS).recommendation
  const all = candidates.map(({ name, candidate }) => ({ name, composition: costed(candidate) }))
  return { scenario, candidates, sheets: workbookSheets(scenario, all, FACTS, [['Link', '/recommendation']]) }
}

/** Amounts of the first sheet of figures by candidate and line. */
const amountsIn = (rows: readonly (readonly unknown[])[]) =>
  new Map(rows.slice(1).map(([name, line, , ...amounts]) => [`${String(name)}: ${String(line)}`, amounts.map(Number)]))

const shownIn = (sheets: readonly Sheet[]) => {
  const rows = sheets.find(({ name }) => name === 'Candidates')!.rows
  return amountsIn(
    rows.map((row) => row.map((cell) => (cell?.kind === 'words' ? cell.text : Number(cell?.cell.value ?? Number.NaN)))),
  )
}

/** Whose formulas are worked out by a spreadsheet's own rules here: each rate card, terms, and a system that runs. */
const RECALCULATED = SCENARIOS.filter(([, { money }], place) => place === 0 || money?.rateCard)

describe.each(SCENARIOS)('%s', (_, parts) => {
  const { scenario, candidates, sheets } = workbookOf(parts)

  test('values are those of the recommendation, to the cent, with lines and ranges', () => {
    const amounts = shownIn(sheets)
    const rate = scenario.money.currency === 'USD' ? 1 : scenario.money.exchangeRate
    for (const { name, cost, monthly } of candidates) {
      expect(amounts.get(`${name}: Total`)).toEqual(near([cost.total, cost.low, cost.high], rate))
      expect(amounts.get(`${name}: Infrastructure, first month`)).toEqual(near([monthly], rate))
      expect(amounts.get(`${name}: Infrastructure`)).toEqual(
        near(
          cost.lines.filter(({ part }) => part === 'infrastructure').flatMap(({ usd, low, high }) => [usd, low, high]),
          rate,
        ),
      )
    }
  })
})

test('cells to be changed are marked as such, and they alone: the figures of inputs and rates', () => {
  const marked = workbookOf({}).sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => (cell?.kind === 'figure' ? [{ name, isMarked: cell.input === true, ...cell.cell }] : [])),
    ),
  )
  const isToBeChanged = ({ name, formula }: (typeof marked)[number]) =>
    (name === 'Inputs' || name === 'Rates') && formula === null
  expect(marked.filter(isToBeChanged).length).toBeGreaterThan(50)
  expect(marked.filter((cell) => cell.isMarked !== isToBeChanged(cell))).toEqual([])
})

test.each(RECALCULATED)(
  '%s: every formula works out to its value in a spreadsheet',
  (_, parts) => {
    const { sheets } = workbookOf(parts)
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

const near = (amounts: number[], rate: number) => amounts.map((amount) => expect.closeTo(amount * rate, 2) as number)
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
const BASE: ScenarioParts = {
  situation: { peakQps: 4000, teams: 6 },
  // Set, so that they stay where they are when a figure that they follow moves.
  people: { engineers: 42 },
  workload: { services: 21, averageToPeak: 0.33 },
}

const movedScenario = ({ situation, people, money }: ScenarioParts): ScenarioParts => ({
  ...BASE,
  situation: { ...BASE.situation, ...situation },
  people: { ...BASE.people, ...people },
  ...(money && { money }),
})

const rowOf = (sheets: readonly Sheet[], name: string, label: string) =>
  sheets
    .find((sheet) => sheet.name === name)!
    .rows.findIndex((row) => row.some((cell) => cell?.kind === 'words' && cell.text === label))

const totalsOf = (rows: readonly (readonly unknown[])[]) =>
  [...amountsIn(rows)].filter(([key]) => key.endsWith(': Total')).map(([, [total]]) => total)

describe('an input that is changed in the workbook', () => {
  const { sheets, candidates } = workbookOf(BASE)
  const sheet = recalculated(sheets)
  const valueAt = (name: string, row: number, col: number) => ({ sheet: sheet.getSheetId(name)!, row, col })
  const totals = () => totalsOf(sheet.getSheetValues(sheet.getSheetId('Candidates')!))

  test.each(MOVED.filter(([, , parts]) => Object.keys(parts).length > 0))(
    '%s %d gives the totals that the engine gives at it',
    (label, value, parts) => {
      const moved = scenarioWith(movedScenario(parts))
      const { decider } = reportOf(moved, FACTS)
      const { costing } = decider.decide(moved.situation)
      const cell = valueAt('Inputs', rowOf(sheets, 'Inputs', label), 2)
      const before = sheet.getCellValue(cell)
      sheet.setCellContents(cell, value)
      const found = totals()
      sheet.setCellContents(cell, before as number)
      expect(found).toEqual(
        near(
          candidates.map(({ candidate }) => costing.total(costed(candidate))),
          1,
        ),
      )
    },
  )

  test('a price moves the totals as it does in the engine', () => {
    const label = sheets
      .find(({ name }) => name === 'Rates')!
      .rows.findIndex(([first]) => first?.kind === 'words' && /Fargate.*vCPU/i.test(first.text))
    expect(label).toBeGreaterThan(0)
    const moved = scenarioWith({ ...BASE, money: { prices: { 'aws.fargate.vcpu_hour': 0.05 } } })
    const { costing } = reportOf(moved, FACTS).decider.decide(moved.situation)
    sheet.setCellContents(valueAt('Rates', label, 1), 0.05)
    expect(totals()).toEqual(
      near(
        candidates.map(({ candidate }) => costing.total(costed(candidate))),
        1,
      ),
    )
  })
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe.runIf(hasOffice)('LibreOffice', () => {
  const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

  test('recalculates a changed input to the totals of the engine', async () => {
    const { sheets, candidates } = workbookOf(BASE)
    const at = rowOf(sheets, 'Inputs', 'Peak load')
    const changed = sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row, index) =>
        row.map((cell, column) =>
          one.name === 'Inputs' && index === at && column === 2 && cell?.kind === 'figure'
            ? { ...cell, cell: { formula: null, value: 5200 } }
            : cell,
        ),
      ),
    }))
    const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'))
    try {
      writeFileSync(path.join(folder, 'w.xlsx'), await xlsx(changed, { values: false }))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      execFileSync('soffice', [profile, '--headless', '--convert-to', CSV, '--outdir', folder, `${folder}/w.xlsx`])
      const { data } = Papa.parse<string[]>(readFileSync(path.join(folder, 'w-Candidates.csv'), 'utf8').trim())
      const moved = scenarioWith(movedScenario({ situation: { peakQps: 5200 } }))
      const { costing } = reportOf(moved, FACTS).decider.decide(moved.situation)
      expect(totalsOf(data)).toEqual(
        near(
          candidates.map(({ candidate }) => costing.total(costed(candidate))),
          1,
        ),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})

test('every formula of the file carries its value', async () => {
  const sheets = workbookOf({}).sheets.filter(({ name }) => name === 'Candidates' || name === 'Lines')
  const file = await xlsx(sheets)
  expect(file.subarray(0, 2).toString()).toBe('PK')
  expect(file.length).toBeGreaterThan((await xlsx(sheets, { values: false })).length)
})
