import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content/scenarios/presets'
import type { AnswerKey } from '@/content/schemas/decision'
import { ANSWER_KEYS } from '@/content/answers/rows'
import { lineOver } from '@/lib/analysis'
import { peakQpsOf, scenarioWith } from '@/lib/kernel'
import { tripwireInWords } from './in-words'
import type { Tripwire } from './types'
import { watchedIn } from './tripwires.fixture'

const scenarioOf = (id: string) => scenarioWith(PRESETS.find((one) => one.id === id)?.scenario ?? {})
const isAnswer = (input: string): input is AnswerKey => ANSWER_KEYS.some((key) => key === input)

describe.each(PRESETS.map(({ id }) => id))('%s', (id) => {
  const scenario = scenarioOf(id)
  const { report, model, eligible, tripwires } = watchedIn(scenario)
  const of = (source: Tripwire['source']) => tripwires.filter((one) => one.source === source)
  const { decider } = report

  test('one step inside a border the recommendation stays, one step beyond it is the one named', () => {
    const kept = decider.decide(scenario.situation).recommended.id
    for (const { input, keepsAt, changesAt } of of('border')) {
      expect(isAnswer(input), input).toBe(true)
      const at = (value: number) => decider.decide({ ...scenario.situation, [input]: value }).recommended.id
      expect(at(keepsAt)).toBe(kept)
      expect(at(changesAt)).not.toBe(kept)
    }
  })

  test('one step inside a break-even the recommendation costs least, one step beyond another does', () => {
    for (const { input, keepsAt, changesAt, becomes } of of('break-even')) {
      const known = model.inputs.find((one) => one.id === (input === 'growthPerYear' ? 'growth' : input))
      if (!known) throw new Error(`The model has no input ${input}`)
      const best = (value: number): string => {
        const at = input === 'growthPerYear' ? value + 1 : value
        const { points } = lineOver(model, { input: known, from: at, to: at, scale: 'linear' }, eligible)
        const totals = points[0]?.totals ?? []
        const least = eligible.toSorted((one, other) => (totals[one] ?? Infinity) - (totals[other] ?? Infinity))
        return model.candidates[least[0] ?? 0]?.id ?? ''
      }
      expect(best(keepsAt)).toBe(model.candidates[0]?.id)
      expect(best(changesAt)).toBe(becomes)
    }
  })

  test('every one lies ahead, or holds together with others that do not hold today', () => {
    const holds = ({ side, now, changesAt }: Pick<Tripwire, 'side' | 'now' | 'changesAt'>) =>
      side === 'above' ? now >= changesAt : now <= changesAt
    for (const tripwire of tripwires) {
      const { side, keepsAt, changesAt, value } = tripwire
      expect([tripwire, ...tripwire.with].every(holds), tripwire.id).toBe(false)
      expect(side === 'above' ? keepsAt < changesAt : keepsAt > changesAt).toBe(true)
      expect([keepsAt, changesAt]).toContain(value)
    }
  })

  test('each has an id of its own', () => {
    const ids = tripwires.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test.each(PRESETS.map(({ id }) => id))('%s: one value of one figure is watched once', (id) => {
  const watched = watchedIn(scenarioOf(id)).tripwires.filter(({ source }) => source === 'border' || source === 'limit')
  const values = watched.map(({ input, side, value, becomes }) => [input, side, value, becomes].join())
  expect(values).toEqual([...new Set(values)])
})

test('a limit at which the recommendation changes is the reason for that border', () => {
  const scenario = scenarioWith({
    situation: { peakQps: 5000, teams: 4, consistency: 'strong', auditCritical: true },
    workload: { users: 200_000 },
  })
  const atPeak = watchedIn(scenario).tripwires.filter(({ input, side }) => input === 'peakQps' && side === 'above')
  expect(atPeak.map(({ source, because }) => [source, because])).toEqual([
    [
      'border',
      'then Event Sourcing with CQRS in one deployable is recommended, for reads carried apart beyond 10,000 ' +
        'requests/s; the reference guide states Below 10K requests/s for Monolith',
    ],
  ])
})

test('a stated limit is passed by the load that passes it', () => {
  const scenario = scenarioOf('booking-engine')
  const limits = watchedIn(scenario).tripwires.filter(({ source }) => source === 'limit')
  expect(limits.map(({ input, value, now }) => [input, value, Math.round(now)])).toEqual([
    ['readsPerSecond', 1_000_000, Math.round(peakQpsOf(scenario) * 0.99)],
    ['writesPerSecond', 50_000, 120],
  ])
})

test('failures are the conditions of the boxes, load in requests/s', () => {
  const scenario = scenarioOf('booking-engine')
  const { failures, tripwires } = watchedIn(scenario)
  const shown = tripwires.filter(({ source }) => source === 'failure')
  expect(shown.length).toBeGreaterThan(0)
  for (const tripwire of shown)
    for (const [index, { input, value }] of [tripwire, ...tripwire.with].entries()) {
      const condition = failures.boxes[Number(tripwire.id.replace('failure-', '')) - 1]?.conditions[index]
      const inUnits = (threshold: number) => {
        if (input === 'peakQps') return threshold * peakQpsOf(scenario)
        return input === 'growthPerYear' ? threshold - 1 : threshold
      }
      // Two digits of another unit: rounded away from today by less than one of its last digit.
      expect(Math.abs(value - inUnits(condition?.threshold ?? NaN))).toBeLessThanOrEqual(0.1 * Math.abs(value) + 1e-9)
    }
})

test('a reader is told what, where and then', () => {
  const said = watchedIn(scenarioOf('audit-ledger')).tripwires.map(tripwireInWords)
  expect(said).toContain(
    'Review this decision when the number of teams reaches 6: then Event Sourcing in a modular monolith is ' +
      'recommended, for borders between many teams.',
  )
  expect(said).toContain(
    'Review this decision when the jurisdictions that data must stay in reach 2: then Event Sourcing with a database ' +
      'per tenant in one deployable is recommended, for tenants kept apart.',
  )
  expect(said.filter((sentence) => sentence.includes('the composition of today would pass a stated limit'))).toEqual([
    expect.stringMatching(
      /^Review this decision when the peak load .*: then Event Sourcing with Serverless is recommended/,
    ),
  ])
  expect(said).toContain(
    'Review this decision when the peak of events exceeds 100,000 events per second: the reference guide states ' +
      '100K events/s for Event Sourcing.',
  )
})
