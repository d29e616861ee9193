import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { ANSWERS_ALONE, recommend } from '@/lib/decision'
import { parseRecord } from '@/lib/record'
import { decode, encodeLink, paths } from '@/lib/share'
import { FACTS } from '../facts'
import { scenarioIn, scenarioInput } from './scenario-input'
import { TOOLS } from '.'

const CONTEXT = { site: 'https://example.org', today: '2026-11-29' }
const SYSTEM = { answers: { peakQps: 6000, teams: 3, auditCritical: true }, money: { horizonMonths: 24 } }

const named = (name: string) => {
  const tool = TOOLS.find((one) => one.name === name)
  if (!tool) throw new RangeError(`There is a tool called ${name}`)
  return tool
}
const asked = (name: string, given: unknown) => {
  const result = named(name).call(given, CONTEXT)
  if (!result.ok) throw new RangeError(JSON.stringify(result.errors))
  return named(name).output.parse(JSON.parse(JSON.stringify(result.answer)))
}
const errors = (name: string, given: unknown) => {
  const result = named(name).call(given, CONTEXT)
  return result.ok ? [] : result.errors
}

test('recommend says what its page says, under a link that gives the same again', () => {
  const scenario = scenarioIn(scenarioInput.parse(SYSTEM))
  const { name, recommended } = recommend(scenario, FACTS)
  const answer = asked('recommend', SYSTEM)
  expect(answer).toMatchObject({
    name,
    about: {
      page: `https://example.org${paths.recommendation(scenario)}`,
      evidence: 'https://example.org/ledger',
      model: MODEL_REVISION,
      prices: { card: 'aws-us-east-1', revision: PRICE_REVISIONS['aws-us-east-1'] },
      sources: expect.arrayContaining([{ source: expect.any(String), asOf: expect.stringMatching(/^\d{4}/) }]),
    },
    candidates: expect.arrayContaining([
      expect.objectContaining({
        recommended: true,
        cost: expect.objectContaining({ total: expect.closeTo(recommended.cost.total, 4) }),
      }),
    ]),
  })
  const again = asked('recommend', { link: String(Object(answer.about).page) })
  expect(again).toEqual(answer)
})

test('wherever a program is told the next question, it is told that open answers alone are ranked', () => {
  expect(named('recommend').description).toContain(ANSWERS_ALONE)
  for (const tool of ['recommend', 'what-would-flip'])
    expect(JSON.stringify(z.toJSONSchema(named(tool).output))).toContain(ANSWERS_ALONE)
})

test('a figure beyond the bounds of a link has no page, rather than one with another figure', () => {
  expect(asked('recommend', { answers: { peakQps: 900_000_000 } })).toMatchObject({ about: { page: null } })
})

test('fields beside a link replace what it says, and nothing else', () => {
  const scenario = scenarioIn(scenarioInput.parse({ ...SYSTEM, people: { engineers: 12 } }))
  const changed = scenarioIn(scenarioInput.parse({ link: encodeLink(scenario), answers: { peakQps: 7000 } }))
  expect(changed).toEqual({ ...scenario, situation: { ...scenario.situation, peakQps: 7000 } })
})

test('compare puts versions of a system beside each other, with what differs', () => {
  const link = encodeLink(scenarioIn(scenarioInput.parse(SYSTEM)))
  const { systems } = asked('compare', {
    systems: [
      { link, name: 'today' },
      { link, answers: { peakQps: 60_000 } },
    ],
    patterns: ['monolith', 'cqrs'],
  })
  expect(systems).toMatchObject([
    { name: 'today', moreThanFirst: 0, differs: [], patterns: [{ pattern: 'monolith' }, { pattern: 'cqrs' }] },
    { name: 'System 2', differs: [{ key: 'qps', first: '6000', here: '60000' }] },
  ])
})

test('compare says of two systems what moves cost and ranking, in steps that add up, and of more does not', () => {
  const link = encodeLink(scenarioIn(scenarioInput.parse(SYSTEM)))
  const other = { link, answers: { peakQps: 60_000, teams: 6 }, people: { engineers: 40 } }
  const { moves, systems } = Object(asked('compare', { systems: [{ link }, other] }))
  const sumOf = ({ from, steps }: { from: number; steps: { usd: number }[] }) =>
    steps.reduce((sum, { usd }) => sum + usd, from)
  expect(sumOf(moves.cost)).toBeCloseTo(moves.cost.to, 2)
  expect(sumOf(moves.lead)).toBeCloseTo(moves.lead.to, 2)
  expect(moves.cost.from).toBeCloseTo(systems[0].recommended.cost.total, 2)
  expect(moves.cost.to).toBeCloseTo(systems[1].recommended.cost.total, 2)
  const keys = moves.cost.steps.flatMap((step: { inputs: { key: string }[] }) => step.inputs.map(({ key }) => key))
  expect(keys.toSorted()).toEqual(['engineers', 'qps', 'teams'])
  expect(asked('compare', { systems: [{ link }, other, { link }] })).toMatchObject({ moves: null })
  expect(asked('compare', { systems: [{ link }] })).toMatchObject({ moves: null })
})

test('what would flip names values at which another pattern leads', () => {
  const { changes } = asked('what-would-flip', SYSTEM)
  const [first] = [changes].flat().map(Object)
  const { scenario } = decode(new URLSearchParams(encodeLink(scenarioIn(scenarioInput.parse(SYSTEM)))))
  const after = recommend({ ...scenario, situation: { ...scenario.situation, [first.answer]: first.to } }, FACTS)
  expect(after.winner).toBe(first.becomes)
})

test('estimate and price answer as the API does, with sources', () => {
  expect(asked('estimate', { pattern: 'cqrs', requirements: { writeVolume: 1_000_000 } })).toMatchObject({
    estimate: { subtotal: 1000, total: 2000 },
    about: { prices: { card: 'framework' }, sources: [{ source: 'Reference guide, Infrastructure Costs' }] },
  })
  expect(asked('estimate', { pattern: 'cqrs', rateCard: 'aws-us-east-1', workload: {} })).toMatchObject({
    about: { prices: { revision: PRICE_REVISIONS['aws-us-east-1'] } },
  })
  expect(asked('price', { items: [{ meter: 'aws.eks', options: { hoursPerMonth: 720 } }] })).toMatchObject({
    bill: { total: 72 },
    about: { sources: [{ source: expect.any(String) }] },
  })
})

test('record is what the file says, and is read again with the same total', () => {
  const { candidates } = asked('recommend', SYSTEM)
  const { markdown } = asked('record', { ...SYSTEM, title: 'Orders', deciders: ['Ada'] })
  const read = parseRecord(String(markdown))
  if (read.kind !== 'record') throw new RangeError(JSON.stringify(read))
  const recommended = [candidates]
    .flat()
    .map(Object)
    .find((one) => one.recommended)
  expect(read.facts).toMatchObject({ deciders: ['Ada'], date: '2026-11-29', model: MODEL_REVISION })
  expect(read.facts.cost.total).toBeCloseTo(recommended.cost.total, 0)
})

describe('arguments that do not fit are answered with what was found and expected', () => {
  test.each<[string, unknown, object]>([
    ['recommend', { answers: { teams: 0 } }, { pointer: '/answers/teams', found: '0' }],
    ['recommend', { link: 'hello' }, { pointer: '/link', expected: expect.stringContaining('/recommendation?v=') }],
    ['recommend', { link: '?v=1&qps=fast' }, { pointer: '/link', expected: expect.stringContaining('"qps"') }],
    ['estimate', {}, { pointer: '/pattern', found: 'nothing: the field is missing' }],
    ['compare', { systems: [] }, { pointer: '/systems', found: 'a list of 0 values' }],
    ['compare', { systems: [{ answers: { teams: 'two' } }] }, { pointer: '/systems/0/answers/teams' }],
    ['price', { items: [{ meter: 'aws.nat', usage: { bytes: 1 } }] }, { pointer: '/items/0/usage/bytes' }],
    ['what-would-flip', [], { pointer: '', expected: 'a JSON object' }],
  ])('%s %j', (name, given, error) => expect(errors(name, given)).toMatchObject([error]))
})
