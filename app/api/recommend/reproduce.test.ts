import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { reproduceLines } from '@/components/recommendation/export/reproduce'
import { FACTS } from '@/contract/facts'
import { reportOf } from '@/lib/report'
import { scenarioWith } from '@/lib/kernel'
import { GET } from './route'

const SCENARIO = scenarioWith({
  situation: { peakQps: 6000, teams: 3, auditCritical: true },
  money: { horizonMonths: 24 },
})
const lines = reproduceLines(SCENARIO, 'https://example.org')
const lineOf = (id: string) => lines.find((one) => one.id === id)?.line ?? ''

type Answered = {
  name: string
  candidates: { recommended: boolean; cost: { total: number; low: number; high: number } }[]
}

test('the line of JavaScript gives the figures of the page', async () => {
  const fetch = (address: string) => GET(new Request(address))
  const program = `(async () => { ${lineOf('javascript')}; return recommendation })()`
  const { name, candidates } = (await runInNewContext(program, { fetch })) as Answered
  const { recommended, name: shown } = reportOf(SCENARIO, FACTS).recommendation
  const { total, low, high } = recommended.cost
  expect(name).toBe(shown)
  expect(candidates.find((one) => one.recommended)?.cost).toMatchObject({
    total: expect.closeTo(total, 4),
    low: expect.closeTo(low, 4),
    high: expect.closeTo(high, 4),
  })
}, 30_000)

test('curl asks for the same address', () => {
  const [, address = ''] = /^curl -s '([^']+)'$/.exec(lineOf('curl')) ?? []
  expect(lineOf('javascript')).toContain(JSON.stringify(address))
})
