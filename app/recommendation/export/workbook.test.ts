import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import { costed } from '@/lib/decision'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { reportOf } from '@/lib/report'
import { workbookSheets, type Sheet } from '@/lib/workbook'
import { amountsIn, BASE, movedScenario, near, rowOf, SCENARIOS, totalsOf } from '@/lib/workbook/workbook.fixture'
import { FACTS } from '../report-for'
import { xlsx } from './xlsx'

const ALL: [string, ScenarioParts][] = [
  ...SCENARIOS,
  ...PRESETS.map(({ id, scenario }): [string, ScenarioParts] => [id, scenario]),
]

const workbookOf = (parts: ScenarioParts) => {
  const scenario = scenarioWith(parts)
  const { candidates } = reportOf(scenario, FACTS).recommendation
  const all = candidates.map(({ name, candidate }) => ({ name, composition: costed(candidate) }))
  return { scenario, candidates, sheets: workbookSheets(scenario, all, FACTS, [['Link', '/recommendation']]) }
}

const shownIn = (sheets: readonly Sheet[]) => {
  const rows = sheets.find(({ name }) => name === 'Candidates')!.rows
  return amountsIn(
    rows.map((row) => row.map((cell) => (cell?.kind === 'words' ? cell.text : Number(cell?.cell.value ?? Number.NaN)))),
  )
}

describe.each(ALL)('%s', (_, parts) => {
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
