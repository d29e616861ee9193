import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { outcomeFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { encodeLink } from '@/lib/share'
import { FACTS } from '../facts'
import { ran } from '../io.fixture'
import { recordText } from './record.fixture'

const folder = mkdtempSync(path.join(tmpdir(), 'loadbearing-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string): string => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
  return name
}

const SCENARIO = scenarioWith({ situation: { peakQps: 3000, teams: 3, consistency: 'strong' } })
const { recommended } = outcomeFor(SCENARIO, FACTS)
const TOTAL = recommended.cost.total
const OTHER = { id: 'microservices', name: 'Microservices' }

const HOLDS = file('adr/0001-holds.md', recordText(SCENARIO))
const DRIFTS = file(
  'adr/0002-drifts.md',
  recordText(SCENARIO, { cost: { total: TOTAL / 1.2, low: 0, high: TOTAL * 2 } }),
)
const OUTSIDE = file('adr/0003-outside.md', recordText(SCENARIO, { cost: { high: TOTAL * 0.99 } }))
const FLIPPED = file('adr/0004-flipped.md', recordText(SCENARIO, { recommendation: OTHER }))
const NONE = file('adr/0005-other.md', '# A record of something else\n')
const FOREIGN = file('adr/0006-foreign.md', '---\nstatus: accepted\n---\n# Another\n')

async function checked(args: readonly string[], today = '2026-11-29') {
  const { code, out, err } = await ran(['check', ...args, '--format', 'json'], { cwd: folder, today })
  return { code, err, report: out === '' ? null : JSON.parse(out) }
}

describe('a record', () => {
  test.each([
    [HOLDS, 'holds', /same recommendation at the same cost/],
    [DRIFTS, 'drifting', /its cost moved by \+20%, more than 10%/],
    [OUTSIDE, 'drifting', /outside the recorded range/],
    [FLIPPED, 'flipped', /is recommended in place of Microservices/],
  ])('%s: %s', async (name, verdict, because) => {
    const { report, err } = await checked([name, '--fail-on', 'never'])
    expect(err).toBe('')
    expect(report.records).toHaveLength(1)
    expect(report.records[0]).toMatchObject({ file: name, verdict, because: expect.stringMatching(because) })
    expect(report.records[0].line).toBeGreaterThan(1)
  })

  test('that is none of ours is passed over, and that is said', async () => {
    const { code, report } = await checked([NONE, FOREIGN])
    expect(code).toBe(0)
    expect(report.passedOver).toEqual([
      { file: NONE, because: 'it has no front matter with the key loadbearing' },
      { file: FOREIGN, because: 'it has no front matter with the key loadbearing' },
    ])
    const { out } = await ran(['check', NONE], { cwd: folder })
    expect(out).toMatch(/^0 decision records; 1 file passed over\n/)
  })

  test.each([
    [
      'a block without its cost',
      recordText(SCENARIO).replace(/ {2}cost:\n( {4}.*\n)+/, ''),
      /loadbearing\.cost\.currency: found nothing/,
    ],
    [
      'a cost in words',
      recordText(SCENARIO, {}).replace(/total: .*/, 'total: much'),
      /line \d+, loadbearing\.cost\.total: found "much"/,
    ],
    ['a link that is none', recordText(SCENARIO).replace(/link: .*/, 'link: somewhere'), /link: found "somewhere"/],
    ['broken YAML', '---\nloadbearing: {\n---\n', /line \d+, front matter: found .*, expected YAML/],
  ])('that cannot be read, with %s, is an error, and the others are still checked', async (_, text, expected) => {
    const { code, err, report } = await checked([HOLDS, file('adr/broken.md', text)])
    expect(code).toBe(2)
    expect(err).toMatch(expected)
    expect(report.summary).toMatchObject({ holds: 1, broken: 1 })
  })

  test('says which prices moved, by name, since its revision', async () => {
    const name = file('older.md', recordText(SCENARIO, { prices: 'aws-us-east-1-2026-11' }))
    const { report } = await checked([name, '--fail-on', 'never'])
    expect(report.records[0].moved.length).toBeGreaterThan(0)
    for (const one of report.records[0].moved)
      expect(one).toMatch(/^.+: \$.+ to \$.+ \([+-]?\$.+\)$|^prices were revised/)
  })

  test('says that the model was revised, and that prices are not kept', async () => {
    const name = file('oldest.md', recordText(SCENARIO, { model: '2020-01-01', prices: 'aws-us-east-1-2019-01' }))
    const { report } = await checked([name])
    expect(report.records[0].moved).toEqual([
      expect.stringMatching(/^the model was revised: 2020-01-01 to /),
      'prices were revised; those of aws-us-east-1-2019-01 are not kept',
    ])
  })

  test('in another currency is compared in that', async () => {
    const scenario = scenarioWith({ ...SCENARIO, money: { currency: 'EUR', exchangeRate: 0.5 } })
    const { total, low, high } = outcomeFor(scenario, FACTS).recommended.cost
    const cost = { currency: 'EUR', total: total / 2, low: low / 2, high: high / 2 }
    const { report } = await checked([file('euro.md', recordText(scenario, { cost }))])
    expect(report.records[0]).toMatchObject({ verdict: 'holds', currency: 'EUR' })
    expect(report.records[0].change).toBeCloseTo(0, 9)
  })
})

test('a record that `record` writes holds, and describes its scenario to every other command', async () => {
  const args = ['--title', 'Orders', '--deciders', 'Ada, Grace', '--status', 'accepted']
  const { code, out } = await ran(['record', `?${encodeLink(SCENARIO)}`, ...args], { cwd: folder })
  expect(code).toBe(0)
  expect(out).toContain('# Orders')
  const { report } = await checked([file('written.md', out)])
  expect(report.records[0]).toMatchObject({ verdict: 'holds', moved: [] })
  const again = await ran(['recommend', 'written.md', '--format', 'json'], { cwd: folder })
  const first = await ran(['recommend', `?${encodeLink(SCENARIO)}`, '--format', 'json'])
  expect(again).toEqual(first)
})

test.each([
  [[HOLDS], 0],
  [[DRIFTS], 0],
  [[DRIFTS, '--fail-on', 'drifting'], 1],
  [[DRIFTS, '--fail-on', 'drifting', '--drift', '25%'], 0],
  [[DRIFTS, '--fail-on', 'drifting', '--drift', '0.1'], 1],
  [[FLIPPED], 1],
  [[FLIPPED, '--fail-on', 'drifting'], 1],
  [[FLIPPED, '--fail-on', 'never'], 0],
  [['adr/000[1-6]*.md'], 1],
])('the exit code of check %j is %i', async (args, code) => {
  expect((await checked(args)).code).toBe(code)
})

test('a pattern stands for the files it matches, a name for itself, each once', async () => {
  const { report } = await checked(['adr/000*.md', HOLDS, '--fail-on', 'never'])
  expect(report.headline).toBe('4 decision records: 1 holds, 2 drifting, 1 flipped; 2 files passed over')
})

describe('observed values', () => {
  const observed = (text: string) => file('observed.json', text)
  const far = JSON.stringify({ answers: { peakQps: 60_000 }, users: 5_000_000, teams: 3 })

  test('are set in place of those of the record; each says what it does alone', async () => {
    const { report } = await checked([HOLDS, '--observed', observed(far), '--fail-on', 'never'])
    const [record] = report.records
    expect(record.verdict).not.toBe('holds')
    // Teams are what they were.
    expect(
      record.observed.map(({ name, recorded, observed: is }: Record<string, string>) => [name, recorded, is]),
    ).toEqual([
      ['peakQps', '3000', '60000'],
      ['users', '100000', '5000000'],
    ])
    expect(record.observed[0].moves).toBeGreaterThan(0)
  })

  test('of one record are for that alone', async () => {
    const text = JSON.stringify({ records: { [`./${HOLDS}`]: { peakQps: 60_000 } } })
    const { report } = await checked([HOLDS, OUTSIDE, '--observed', observed(text), '--fail-on', 'never'])
    expect(report.records.map((one: { observed: unknown[] }) => one.observed.length)).toEqual([1, 0])
  })

  test.each([
    ['{"peakqs": 5}', /observed\.json: found an unknown name "peakqs", expected peakQps/],
    ['{"peakQps": "many"}', /observed\.json, peak: found "many", expected a number from 0/],
    ['{"records": {"a.md": 5}}', /observed\.json, \/records\/a\.md: found 5/],
    ['[', /observed\.json: found no valid JSON: line 1/],
  ])('%s is an error', async (text, expected) => {
    const { code, err } = await checked([HOLDS, '--observed', observed(text)])
    expect(code).toBe(2)
    expect(err).toMatch(expected)
  })
})

describe('a bill in FOCUS columns', () => {
  const row = (month: string, cost: number, more = 'Usage,"{""app"":""shop""}"') =>
    `${cost},USD,${month}-01T00:00:00Z,${more}`
  const bill = (...rows: string[]) =>
    file('bill.csv', ['EffectiveCost,BillingCurrency,ChargePeriodStart,ChargeCategory,Tags', ...rows].join('\n'))
  const planned = recommended.monthly

  test('is summed by month and set beside the plan; taxes and the month that is not over are left out', async () => {
    const name = bill(
      row('2026-03', planned / 2),
      row('2026-03', planned / 2),
      row('2026-03', 1e6, 'Tax,{}'),
      row('2026-04', planned * 1.5),
      row('2026-05', 1),
    )
    const { report } = await checked([HOLDS, '--observed', name, '--fail-on', 'never'], '2026-05-20')
    const [{ bill: months, verdict, because }] = report.records
    expect(months.map(({ month }: { month: string }) => month)).toEqual(['2026-03', '2026-04'])
    expect(months[0].change).toBeCloseTo(0, 6)
    expect(months[1].change).toBeGreaterThan(0.1)
    expect(verdict).toBe('drifting')
    expect(because).toMatch(/^the bill of 2026-04 is \+\d+(\.\d)?% against the plan$/)
  })

  test('only rows that meet --where count', async () => {
    const name = bill(
      row('2026-03', planned),
      row('2026-03', 1e6, 'Usage,"{""app"":""other""}"'),
      row('2026-03', 9, 'Usage,'),
    )
    const { report } = await checked([HOLDS, '--observed', name, '--where', 'Tags.app=shop,ChargeCategory=Usage'])
    expect(report.records[0].bill[0].billed).toBeCloseTo(planned, 6)
  })

  test('without effective cost, billed cost and billing periods are read', async () => {
    const name = file('billed.csv', `BilledCost,BillingCurrency,BillingPeriodStart\n${planned},USD,2026-03-01\n`)
    expect((await checked([HOLDS, '--observed', name])).report.records[0].bill).toHaveLength(1)
  })

  test.each<[string, string, RegExp]>([
    [
      'a column is missing',
      'EffectiveCosts,BillingCurrency\n1,USD',
      /line 1: found no such column; there is EffectiveCosts/,
    ],
    [
      'a cost is no number',
      'BilledCost,BillingCurrency,BillingPeriodStart\nmuch,USD,2026-03-01',
      /line 2, BilledCost: found "much"/,
    ],
    [
      'a time is none',
      'BilledCost,BillingCurrency,BillingPeriodStart\n1,USD,March',
      /BillingPeriodStart: found "March"/,
    ],
    [
      'there are two currencies',
      'BilledCost,BillingCurrency,BillingPeriodStart\n1,USD,2026-03-01\n1,EUR,2026-03-01',
      /USD and EUR/,
    ],
    [
      'the currency is not that of the record',
      'BilledCost,BillingCurrency,BillingPeriodStart\n1,EUR,2026-03-01',
      /found EUR, expected USD/,
    ],
    [
      'no month is over',
      'BilledCost,BillingCurrency,BillingPeriodStart\n1,USD,2026-11-01',
      /only the month that is not over/,
    ],
    ['nothing is in it', '', /found no row that counts/],
  ])('is an error where %s', async (_, text, expected) => {
    const { code, err } = await checked([HOLDS, '--observed', file('wrong.csv', text)])
    expect(code).toBe(2)
    expect(err).toMatch(expected)
  })
})

test.each<[string, string[], RegExp]>([
  ['no file', [], /missing required args/],
  ['a file that is not there', ['no.md'], /no\.md: found no such file/],
  ['a pattern without a match', ['no/*.md'], /no\/\*\.md: found no file, expected a pattern/],
  ['an unknown verdict', [HOLDS, '--fail-on', 'driftin'], /--fail-on: found "driftin", expected drifting/],
  ['a share that is none', [HOLDS, '--drift', 'much'], /--drift: found "much", expected a share/],
  ['an answer', [HOLDS, '--peak', '5'], /give other values with --observed/],
  ['--where without a bill', [HOLDS, '--where', 'a=b'], /--where: found no bill/],
  ['an observed file that is not there', [HOLDS, '--observed', 'no.csv'], /no\.csv: found .*no such file/],
])('check with %s is an error', async (_, args, expected) => {
  const { code, err } = await checked(args)
  expect(code).toBe(2)
  expect(err).toMatch(expected)
})
