import { describe, expect, test } from 'vitest'
import { decidedId, publishedDecision, type PublishedDecision } from '../schemas/published-decision'
import { DECISION_SIGNAL_IDS } from './signals'
import { FIRST_DECISIONS, PUBLISHED_DECISIONS } from '.'

describe.each(PUBLISHED_DECISIONS)('$id', (decision) => {
  test('matches the schema', () => expect(publishedDecision.safeParse(decision).error?.message).toBe(undefined))

  test('has a title for each source, no source twice, and no link to a copy', () => {
    const titles = decision.sources.map(({ title }) => title)
    expect(titles).toEqual([...new Set(titles)])
    for (const { title, url } of decision.sources) {
      expect(title).not.toMatch(/\bcop(y|ies)\b/i)
      expect(url ?? '').not.toMatch(/^http:|utm_|[?#]/)
      expect(url ?? '').not.toMatch(
        /getoto|hacktech|thenewsintel|capstoneprojecthelp|alteroot|cgast|vuink|ninghao|nestorescobar|manuel\.dev/,
      )
    }
  })

  test('has no duplicate pattern, signal or answer', () => {
    for (const list of [
      decision.inferred,
      decision.signals,
      decision.chosen,
      decision.agrees,
      decision.left,
      decision.figures.map(({ label }) => label),
    ]) {
      expect(list).toEqual([...new Set<string>(list)])
    }
  })

  test('has most of the thirteen answers; those that came later have some', () =>
    expect(Object.keys(decision.situation).length).toBeGreaterThanOrEqual(FIRST_DECISIONS.includes(decision) ? 10 : 5))

  test('has a note on its peak load when, and only when, the load is inferred', () => {
    const ours = /\b(estimate|guess|taken (three times|twice|2\.5 times) for the peak)\b/.test(
      decision.peakQpsBasis ?? '',
    )
    expect(ours).toBe(decision.inferred.includes('peakQps'))
  })

  test('gives its reason in whole sentences, and names what it abandoned when it reversed a choice', () => {
    expect(decision.why).toMatch(/^[A-Z].{60,320}\.$/)
    expect(decision.reversal && decision.left.length === 0 && !decision.leftInWords).toBe(false)
  })
})

test('ids are unique, and no system of a company occurs twice', () => {
  for (const names of [
    PUBLISHED_DECISIONS.map(({ id }) => id),
    PUBLISHED_DECISIONS.map(({ company, system }) => `${company}: ${system}`),
  ]) {
    expect(names).toEqual([...new Set(names)])
  }
  expect(PUBLISHED_DECISIONS).toHaveLength(49)
})

test.each(decidedId.options)('at least one decision chooses or abandons %s', (id) => {
  expect(PUBLISHED_DECISIONS.some(({ chosen, left }) => [...chosen, ...left].includes(id))).toBe(true)
})

test('every pattern, and Kappa, agrees with at least one decision', () => {
  const agreed = new Set(PUBLISHED_DECISIONS.flatMap(({ agrees }) => agrees))
  expect(decidedId.options.filter((id) => !agreed.has(id))).toEqual(['lambda-architecture'])
})

test('every signal occurs in at least one decision', () => {
  const seen = new Set(PUBLISHED_DECISIONS.flatMap(({ signals }) => signals))
  expect(DECISION_SIGNAL_IDS.filter((id) => !seen.has(id))).toEqual([])
})

test('about two thirds of the answers are inferred, as index.ts states', () => {
  const answers = PUBLISHED_DECISIONS.flatMap(({ situation }) => Object.keys(situation)).length
  const inferred = PUBLISHED_DECISIONS.flatMap((decision) => decision.inferred).length
  expect(inferred / answers).toBeGreaterThan(0.6)
  expect(inferred / answers).toBeLessThan(0.8)
})

test('exactly six decisions have no published answer, only inferred ones', () => {
  const guessed = PUBLISHED_DECISIONS.filter(
    ({ situation, inferred }) => Object.keys(situation).length === inferred.length,
  )
  expect(guessed.map(({ id }) => id)).toEqual([
    'kickstarter-drip',
    'linkedin-wvyp',
    'uber-kappa',
    'cocacola-vending',
    'prime-video-vqa',
    'root-insurance',
  ])
})

describe('the schema refuses', () => {
  const sound = PUBLISHED_DECISIONS[0]!
  const withoutLoad = PUBLISHED_DECISIONS.find(({ situation }) => situation.peakQps === undefined)!
  test.each<[string, PublishedDecision]>([
    ['an inferred answer that is not there', { ...sound, inferred: ['latencyTargetMs'] }],
    ['a further answer inferred that is not there', { ...sound, furtherInferred: ['replayNeeded'] }],
    ['agreement with what was not built', { ...sound, agrees: ['cqrs'] }],
    ['a pattern both built and left', { ...sound, left: sound.chosen }],
    ["a number of teams that is not its band's", { ...sound, teamsBand: '1' }],
    ['a band without teams', { ...sound, situation: {}, inferred: [] }],
    ['a basis of a load that is not known', { ...withoutLoad, peakQpsBasis: 'Published' }],
    [
      'a load that does not say how it was read',
      { ...withoutLoad, situation: { ...withoutLoad.situation, peakQps: 1000 } },
    ],
    ['a link that is not secure', { ...sound, sources: [{ title: 'A page', url: 'http://example.com' }] }],
  ])('%s', (_, decision) => expect(publishedDecision.safeParse(decision).success).toBe(false))
})
