import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { costed, deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { planColumns, type PhaseColumns } from './migration-cash'
import { migrationPlan } from './migration-plan'
import { NO_EDITS, type MigrationPlan, type PlanEdits } from './plan'

const LONG_WAY: Partial<Situation> = {
  runsToday: 'monolith',
  teams: 12,
  peakQps: 20_000,
  globalUsers: true,
  auditCritical: true,
  revenue: 6e7,
}

function planned(edits: PlanEdits = NO_EDITS, situation = LONG_WAY) {
  const scenario = scenarioWith({ situation })
  const decision = deciderFor(scenario, DECISION_FACTS).decide(scenario.situation)
  return { decision, plan: migrationPlan(scenario, decision, DECISION_FACTS, 'plan', edits) }
}

function planOf(edits?: PlanEdits): MigrationPlan {
  const { plan } = planned(edits)
  if (!plan) throw new Error('No plan')
  return plan
}

describe('a plan', () => {
  const { plan, decision } = planned()
  const phases = plan?.phases ?? []

  test('ends at the recommendation, and the system after every move is one of its own', () => {
    const ends = phases.filter(({ isLast }) => isLast)
    expect(ends.length).toBeGreaterThan(2)
    expect(phases.at(-1)?.running).toBe(decision.recommended)
    expect(new Set(ends.map(({ running }) => running.id)).size).toBe(ends.length)
  })
  test('goes through every phase of the reference guide, each with its own effort, time and costs', () => {
    const counted = phases.map(({ step, within }) => `${step.part} ${within ? `${within.index + 1}/${within.of}` : ''}`)
    expect(counted).toEqual([
      'modular-borders ',
      'cqrs 1/5',
      'cqrs 2/5',
      'cqrs 3/5',
      'cqrs 4/5',
      'cqrs 5/5',
      'event-sourcing 1/4',
      'event-sourcing 2/4',
      'event-sourcing 3/4',
      'event-sourcing 4/4',
    ])
    const inner = phases.filter(({ within }) => within !== null)
    for (const of of ['work', 'months', 'programme', 'learning', 'spent'] as const)
      expect(inner.every((phase) => phase[of].p10 > 0 && phase[of].p10 < phase[of].p90)).toBe(true)
  })
  test('double running falls into the phases in which both answer', () => {
    const [add, , shadow, , optimize] = phases
      .filter(({ step }) => step.part === 'cqrs')
      .map(({ parallel }) => parallel)
    expect([add?.p90, optimize?.p90]).toEqual([0, 0])
    expect(shadow?.p10).toBeGreaterThan(0)
  })
  test('only goes on: each stop comes later and has spent more', () => {
    for (const [index, { stop }] of phases.entries()) {
      const before = phases[index - 1]?.stop
      expect(stop.ends.p50).toBeGreaterThan(before?.ends.p50 ?? 0)
      expect(stop.spent.p50).toBeGreaterThan(before?.spent.p50 ?? 0)
    }
  })
  test('has the planned effort of the cost line, factors central', () => {
    const { costing, recommended } = decision
    const { steps } = costing.migration(costed(recommended))
    const sum = steps.reduce((all, { usd }) => all + usd, 0)
    const work = phases.reduce((all, { planned: own }) => all + own, 0)
    expect(work * costing.circumstances.loaded * 1.5).toBeCloseTo(sum, 3)
  })
  test('every future has one best stop', () => {
    const shares = phases.map(({ stop }) => stop.best.value)
    expect(shares.reduce((all, share) => all + share, plan?.stay.value ?? 0)).toBeCloseTo(1)
  })
  test('is the same for the same seed', () => expect(planned().plan).toEqual(plan))
})

test.each<[string, Partial<Situation>]>([
  ['nothing runs', { runsToday: 'nothing', teams: 3 }],
  ['nobody said what runs', { teams: 3 }],
  ['it runs already', { runsToday: 'monolith', teams: 1, peakQps: 50 }],
])('there is no plan where %s', (_, situation) => expect(planned(NO_EDITS, situation).plan).toBeNull())

describe('edits', () => {
  const plain = planOf()
  const [first, second] = plain.phases

  test.each<[string, Partial<PlanEdits>, Partial<PlanEdits>]>([
    ['more people', { people: 5 }, { people: 20 }],
    ['more of their time', { share: 0.1 }, { share: 0.4 }],
  ])('%s never lengthen it', (_, few, many) => {
    const [slow, fast] = [few, many].map((edit) => planOf({ ...NO_EDITS, ...edit }).phases.at(-1)?.stop.ends)
    for (const end of ['p10', 'p50', 'p90'] as const) expect(slow?.[end]).toBeGreaterThan(fast?.[end] ?? Infinity)
  })
  test('people and time change when, never what is spent', () => {
    const edited = planOf({ ...NO_EDITS, people: 10, share: 0.5 })
    expect(edited.phases.map(({ spent }) => spent)).toEqual(plain.phases.map(({ spent }) => spent))
  })
  test('a share that is known narrows the months', () => {
    const width = ({ phases }: MigrationPlan) =>
      (phases.at(-1)?.stop.ends.p90 ?? 0) / (phases.at(-1)?.stop.ends.p10 ?? 1)
    expect(width(planOf({ ...NO_EDITS, share: 0.2 }))).toBeLessThan(0.7 * width(plain))
  })
  test('an effort replaces that of its phase alone, and slips as all do', () => {
    const part = first?.step.part ?? 'cqrs'
    const edited = planOf({ ...NO_EDITS, effort: { [part]: 10 } })
    expect(edited.phases[0]?.planned).toBe(10)
    expect(edited.phases[0]?.work.p50).toBeCloseTo(15, 0)
    expect(edited.phases[1]?.work).toEqual(second?.work)
  })
  test('an effort of a single phase leaves the others of its move as they are, and that of a move is divided', () => {
    const of = (plan: MigrationPlan) => plan.phases.filter(({ step }) => step.part === 'cqrs')
    const single = of(planOf({ ...NO_EDITS, effort: { 'cqrs.2': 10 } }))
    expect(single.map(({ planned }) => planned)).toEqual(of(plain).map(({ planned }, at) => (at === 1 ? 10 : planned)))
    expect(single[1]?.work.p50).toBeCloseTo(15, 0)
    expect(single[2]?.work).toEqual(of(plain)[2]?.work)
    const whole = of(planOf({ ...NO_EDITS, effort: { cqrs: 10 } }))
    expect(whole.reduce((sum, { planned }) => sum + planned, 0)).toBeCloseTo(10)
  })
  test('a move left out changes nothing before it and ends at another candidate', () => {
    const part = plain.skippable.at(-1)
    const place = plain.phases.findIndex(({ step }) => step.part === part)
    expect(place).toBeGreaterThan(0)
    const edited = planOf({ ...NO_EDITS, skip: part ? [part] : [] })
    expect(edited.phases.slice(0, place)).toEqual(
      plain.phases.slice(0, place).map((phase) => ({ ...phase, stop: { ...phase.stop, best: expect.anything() } })),
    )
    expect(edited.phases).toHaveLength(plain.phases.filter(({ step }) => step.part !== part).length)
    expect(edited.phases.at(-1)?.running.id).not.toBe(plain.phases.at(-1)?.running.id)
  })
  test('not everything can be left out', () =>
    expect(planOf({ ...NO_EDITS, skip: plain.all.map(({ part }) => part) }).phases.length).toBeGreaterThan(0))
})

describe('cash', () => {
  const of = (...values: number[]) => Float64Array.from(values)
  const months = (saved: number) => Array.from({ length: 12 }, () => of(saved, saved))
  const phase = (work: number, saved: number): PhaseColumns => ({
    work: of(work, 2 * work),
    programme: of(100, 200),
    parallel: of(20, 20),
    learning: of(0, 40),
    saved: months(saved),
  })
  const ask = (phases: PhaseColumns[]) => planColumns({ phases, people: of(2, 2), share: of(0.5, 0.5), horizon: 12 })

  test('is the sum of the phases and of what is saved after each', () => {
    const { cash, spent, ends } = ask([phase(2, 30), phase(3, 50)])
    expect([...(ends[1] ?? [])]).toEqual([5, 10])
    // First future: 120 + 120 spent, three months at 30, seven at 50.
    expect(cash.at(-1)?.[0]).toBeCloseTo(-240 + 3 * 30 + 7 * 50)
    expect([...(spent[1] ?? [])]).toEqual([120, 260])
  })
  test('without savings it is what was spent, and never comes back', () => {
    const { cash, spent, payback } = ask([phase(2, 0), phase(3, 0)])
    for (const future of [0, 1])
      expect(cash.at(-1)?.[future]).toBeCloseTo(-(spent[0]?.[future] ?? 0) - (spent[1]?.[future] ?? 0))
    expect([...(payback[1] ?? [])]).toEqual([Infinity, Infinity])
  })
  test('what a phase takes after the horizon is owed by whoever began it', () => {
    const long = { ...phase(20, 0), work: of(20, 40) }
    const { net, cash, payback } = ask([long])
    expect(cash.at(-1)?.[0]).toBeCloseTo((-120 * 12) / 20)
    expect([...(net[0] ?? [])]).toEqual([-120, -260])
    expect(payback[0]?.[0]).toBe(Infinity)
  })
  test('is repaid on the day on which savings reach what was spent', () =>
    expect(ask([phase(2, 30)]).payback[0]?.[0]).toBeCloseTo(2 + 120 / 30))
  test('savings that grow are saved at the load of their month', () => {
    const growing = { ...phase(2, 0), saved: Array.from({ length: 12 }, (_, month) => of(10 * month, 0)) }
    // Months 2 to 5 save 20, 30, 40 and 50: 120 are back after 4 and three fifths.
    expect(ask([growing]).payback[0]?.[0]).toBeCloseTo(2 + 3 + 30 / 50)
  })
  test('a later phase changes no month before it begins', () => {
    const [short, long] = [ask([phase(2, 30)]), ask([phase(2, 30), phase(3, 50)])]
    for (const month of [0, 1, 2]) expect(long.cash[month]?.[0]).toBeCloseTo(short.cash[month]?.[0] ?? NaN)
  })
})
