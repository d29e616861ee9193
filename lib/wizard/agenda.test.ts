import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESETS, WIZARD_QUESTIONS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { adviceSoFar, costed, uncertaintyOf } from '@/lib/decision'
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
  test('one after the other of load, teams and independent releases, whatever is skipped', () => {
    const [first = '', second = ''] = [next({}), next({}, [next({}) ?? ''])]
    const third = next({}, [first, second])
    expect([first, second, third].toSorted()).toEqual(['deploys', 'peak', 'teams'])
  })

  test('nothing once what is left moves less than the estimate may be off; it is still offered', () => {
    const { situation, skipped, end } = walk(LEDGER)
    expect(end.next).toBeUndefined()
    expect(wizardStatus(end)).toBe('enough')
    const left = end.open.filter((step) => !step.skipped)
    expect(end.optional).toEqual(left[0])
    expect(left.reduce((sum, { usd }) => sum + usd, 0)).toBeLessThan(uncertaintyOf(situation, DECIDER))
    expect(agenda(situation, skipped)).toEqual(end)
  })
})

describe('a visitor who answers what is asked', () => {
  test.each(PRESETS.map(({ id, scenario }) => [id, scenario.situation ?? {}] as const))(
    'of %s ends where the advice is no dearer, all answers known, than the estimate may be off',
    (_, known) => {
      const { slugsAsked, situation } = walk(known)
      const { costing, recommended } = DECIDER.decide(known)
      const onTheWay = DECIDER.decide(situation).recommended
      expect(Math.abs(costing.total(costed(onTheWay)) - costing.total(costed(recommended)))).toBeLessThan(
        uncertaintyOf(known, DECIDER),
      )
      expect(slugsAsked.length).toBeLessThan(WIZARD_QUESTIONS.length / 2)
    },
  )
})

describe('where it ends', () => {
  test('who skips everything has the Monolith by default, and hears what to measure first', () => {
    const { situation, skipped, slugsAsked, end } = walk({})
    expect(nameOf(situation)).toBe('Monolith')
    expect(skipped).toEqual(slugsAsked)
    expect(end.open[0]?.sentence).toBe(agenda({}).open[0]?.sentence)
  })

  test('only skipped questions left: that is said', () => {
    const open = agenda(LEDGER).open.map(({ question }) => question.slug)
    expect(wizardStatus(agenda(LEDGER, open))).toBe('skipped')
  })

  test('no question left: the result is settled', () =>
    expect(wizardStatus({ open: [], next: undefined, optional: undefined })).toBe('settled'))
})

test('a figure is listed with the question that it settles, and separately once that is answered', () => {
  const busy = agenda({}).open.find(({ question }) => question.slug === 'busy')
  expect(busy?.figure?.slug).toBe('utilisation')
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
    { numRuns: 10 },
  )
})
