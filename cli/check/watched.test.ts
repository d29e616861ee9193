import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseRecord } from '@/lib/record'
import { scenarioWith } from '@/lib/kernel'
import { ran } from '../io.fixture'
import { recordText } from './record.fixture'

const folder = mkdtempSync(path.join(tmpdir(), 'loadbearing-tripwires-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SCENARIO = scenarioWith({
  situation: { peakQps: 5000, teams: 4, consistency: 'strong', auditCritical: true },
  workload: { users: 200_000 },
})
const TEXT = recordText(SCENARIO)
const RECORD = 'adr.md'
writeFileSync(path.join(folder, RECORD), TEXT)

const parsed = parseRecord(TEXT)
const TRIPWIRES = parsed.kind === 'record' ? parsed.facts.tripwires : []

async function checked(observed: unknown, ...args: string[]) {
  writeFileSync(path.join(folder, 'observed.json'), JSON.stringify(observed))
  const all = ['check', RECORD, '--observed', 'observed.json', ...args]
  const { code, out, err } = await ran(all, { cwd: folder, today: '2026-11-29' })
  return { code, out, err }
}

async function tripwiresWith(observed: unknown) {
  const { out } = await checked(observed, '--format', 'json', '--fail-on', 'never')
  const [record] = JSON.parse(out).records
  return record
}

const statusesOf = (record: { tripwires: { input: string; status: string; from: string | null }[] }, input: string) =>
  record.tripwires.filter((one) => one.input === input).map(({ status, from }) => [status, from])

describe('the tripwires of a record', () => {
  test('are all reported, and none is passed by the record itself', async () => {
    const record = await tripwiresWith({})
    expect(TRIPWIRES.length).toBeGreaterThan(4)
    expect(record.tripwires.map(({ input, above, below }: Record<string, unknown>) => [input, above, below])).toEqual(
      TRIPWIRES.map(({ input, above, below }) => [input, above, below]),
    )
    expect(record.tripwires.filter(({ status }: { status: string }) => status === 'passed')).toEqual([])
    expect(record.verdict).toBe('holds')
  })

  test.each([
    [9999, 'not-passed'],
    [10_000, 'passed'],
    [12_000, 'passed'],
  ])('a peak of %i is %s', async (peakQps, status) => {
    expect(statusesOf(await tripwiresWith({ peakQps }), 'peakQps')).toEqual([[status, 'observed']])
  })

  test('a load in the unit of a limit is observed under the name of the tripwire', async () => {
    const record = await tripwiresWith({ records: { [RECORD]: { eventsPerSecond: 120_000 } } })
    expect(statusesOf(record, 'eventsPerSecond')).toEqual([['passed', 'observed']])
    expect(record.verdict).toBe('drifting')
    expect(record.because).toMatch(/a tripwire is passed: eventsPerSecond above 100,000 events per second, now 120,000/)
  })

  test('without an observation the load follows from the one that was observed', async () => {
    const record = await tripwiresWith({ peakQps: 6000 })
    const [events] = record.tripwires.filter(({ input }: { input: string }) => input === 'eventsPerSecond')
    const before = (await tripwiresWith({})).tripwires.find(({ input }: { input: string }) => input === events.input)
    expect(events.value).toBeCloseTo(before.value * 1.2, 6)
    expect(events).toMatchObject({ status: 'not-passed', from: 'record' })
  })

  test('says in words which are passed and which are not, once something is observed', async () => {
    const { out } = await checked({ teams: 7 }, '--format', 'md', '--fail-on', 'never')
    expect(out).toMatch(/Tripwires of adr.md:/)
    expect(out).toMatch(/passed: teams above 6 teams, now 7 \(then /)
    expect(out).toMatch(/not passed: peakQps above 10,000 requests\/s, now 5,000/)
  })

  test('a passed tripwire makes a record drift, and the exit code says so where it is asked for', async () => {
    const { code } = await checked({ eventsPerSecond: 120_000 }, '--fail-on', 'drifting')
    expect(code).toBe(1)
    expect((await checked({ eventsPerSecond: 90_000 }, '--fail-on', 'drifting')).code).toBe(0)
  })

  test.each([
    [{ eventsPerSecond: 'many' }, /eventsPerSecond: found "many", expected a number/],
    [{ eventPerSecond: 5 }, /an unknown name "eventPerSecond"/],
  ])('%j is refused', async (observed, expected) => {
    const { code, err } = await checked(observed)
    expect(code).toBe(2)
    expect(err).toMatch(expected)
  })
})
