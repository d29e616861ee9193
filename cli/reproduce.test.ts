import { expect, test } from 'vitest'
import { reproduceLines } from '@/components/recommendation/export/reproduce'
import { FACTS } from '@/contract/facts'
import { reportOf } from '@/lib/report'
import { scenarioWith } from '@/lib/kernel'
import packed from './package.json' with { type: 'json' }
import { ran } from './io.fixture'

const SCENARIO = scenarioWith({ situation: { peakQps: 6000, teams: 3 }, money: { horizonMonths: 24 } })

test('the line for the command line names the packed program, and gives the figures of the page', async () => {
  const line = reproduceLines(SCENARIO, 'https://example.org').find(({ id }) => id === 'npx')?.line ?? ''
  const [npx, program = '', ...args] = asShell(line)
  expect(npx).toBe('npx')
  expect([packed.name, ...Object.keys(packed.bin)]).toContain(program)
  const { code, out, err } = await ran([...args, '--format', 'json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { recommended, name } = reportOf(SCENARIO, FACTS).recommendation
  const { recommendation } = JSON.parse(out)
  expect(recommendation.name).toBe(name)
  expect(recommendation.candidates.find((one: { recommended: boolean }) => one.recommended).cost.total).toBeCloseTo(
    recommended.cost.total,
    4,
  )
})

/** The words of a line as a shell reads them: within single quotes nothing has a meaning. */
const asShell = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, inQuotes, bare]) => inQuotes ?? bare ?? '')
