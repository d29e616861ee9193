import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESETS, WIZARD_QUESTIONS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { adviceSoFar } from '@/lib/decision'
import { anySituation, DECIDER } from '@/lib/decision/decision.fixture'
import { agendaOf } from './agenda'
import { wizardStatus } from './wizard-status'
import { walk } from './walk.fixture'

const agenda = (situation: Situation, skipped: string[] = []) => agendaOf(WIZARD_QUESTIONS, situation, DECIDER, skipped)
const next = (situation: Situation, skipped?: string[]) => agenda(situation, skipped).next?.question.slug
const nameOf = (situation: Situation) => adviceSoFar(situation, DECIDER).name

/** What the owner of an audit ledger may say without asking anybody. */
const LEDGER: Situation = {
  consistency: 'strong',
  auditCritical: true,
  peakQps: 120,
  teams: 1,
  isolationNeeded: false,
  globalUsers: false,
  derivedStream: false,
  otherQueryModels: false,
  worksOffline: false,
  egressDominates: false,
}

describe('what is asked next', () => {
  test.each<[string, Situation, string[], string | undefined]>([
    ['nothing known: the load, which has the most influence', {}, [], 'peak'],
    ['the load skipped: the teams', {}, ['peak'], 'teams'],
    ['a small load: still the teams', { peakQps: 40 }, [], 'teams'],
    [
      'a large load and three teams: isolation, which now has the most influence',
      { peakQps: 12_000, teams: 3, consistency: 'strong' },
      [],
      'isolation',
    ],
    ['all that could change it is known: nothing', walk(LEDGER).situation, [], undefined],
  ])('%s', (_, situation, skipped, slug) => expect(next(situation, skipped)).toBe(slug))
})

describe('a visitor who answers what is asked', () => {
  test('with an audit ledger is done after eleven questions', () => {
    const { slugsAsked, situation } = walk(LEDGER)
    expect(slugsAsked).toEqual([
      'peak',
      'teams',
      'consistency',
      'central',
      'audit',
      'stream',
      'isolation',
      'queries',
      'offline',
      'egress',
      'users',
    ])
    expect(nameOf(situation)).toBe('Event Sourcing in a modular monolith')
  })

  test.each(PRESETS.map(({ id, scenario }) => [id, scenario.situation ?? {}] as const))(
    'of %s gets the advice on all the answers, asked fewer questions than there are',
    (_, known) => {
      const { slugsAsked, situation } = walk(known)
      expect(nameOf(situation)).toBe(nameOf(known))
      expect(slugsAsked.length).toBeLessThan(WIZARD_QUESTIONS.length - 4)
    },
  )
})

describe('where it ends', () => {
  test('the ledger is settled: nothing left to answer changes it, and the rest is still listed', () => {
    const { end } = walk(LEDGER)
    expect(wizardStatus(end)).toBe('settled')
    expect(end.settled.map(({ slug }) => slug)).toContain('load')
  })

  test('who skips everything has the Monolith by default, and hears what to measure first', () => {
    const { situation, skipped, slugsAsked, end } = walk({})
    expect(nameOf(situation)).toBe('Monolith')
    expect(skipped).toEqual(slugsAsked)
    expect(wizardStatus(end)).toBe('skipped')
    expect(end.open[0]?.sentence).toMatch(/^Read the busiest minute off the load balancer\./)
  })

  test('a skipped question that can no longer change the result does not keep the wizard open', () => {
    const { end } = walk({ ...LEDGER, derivedStream: undefined })
    expect(end.open.map(({ question }) => question.slug)).toEqual(['stream', 'batch'])
    expect(wizardStatus(agenda({ ...walk(LEDGER).situation }, ['load', 'batch']))).toBe('settled')
  })
})

test('a figure is listed with the question that it settles, and separately once that is answered', () => {
  expect(agenda({}).open.flatMap(({ question, figure }) => (figure ? [[question.slug, figure.slug]] : []))).toEqual([
    ['busy', 'utilisation'],
    ['reads', 'ratio'],
  ])
  expect(agenda({ highReadVolume: true }).settled.map(({ slug }) => slug)).toContain('ratio')
  expect(agenda({ readWriteRatio: 30 }).settled.map(({ slug }) => slug)).toContain('reads')
  expect(agenda({ usefulUtilisation: 30 }).settled.map(({ slug }) => slug)).toContain('busy')
})

test('every question is in exactly one of the lists: open, answered or settled', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { open, answered, settled } = agenda(situation)
      const slugs = [
        ...open.flatMap(({ question, figure }) => [question, figure ?? []].flat()),
        ...answered,
        ...settled,
      ].map(({ slug }) => slug)
      expect(slugs.toSorted()).toEqual(WIZARD_QUESTIONS.map(({ slug }) => slug).toSorted())
    }),
    { numRuns: 100 },
  )
})
