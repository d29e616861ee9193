import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANSWER_KEYS, answerRow, numberAnswer, type AnswerKey } from '@/content/answers/rows'
import { situation as schema, type Situation } from '@/content/schemas/scenario'
import { PRESETS } from '@/content/scenarios/presets'
import { answeredInWords, situationInWords } from './situation-in-words'

describe('the situation in words', () => {
  test.each([
    ['nothing answered', {}, []],
    ['a peak alone', { peakQps: 12_000 }, ['A load that peaks at 12,000 requests per second.']],
    [
      'a peak and its shape',
      { peakQps: 40, loadShape: 'spiky' },
      ['A spiky load that peaks at 40 requests per second.'],
    ],
    ['a shape alone', { loadShape: 'steady' }, ['A steady load.']],
    ['one team', { teams: 1 }, ['One team owns it.']],
    [
      'one team that releases as one',
      { teams: 1, independentDeploys: false },
      ['One team owns it and releases it as one.'],
    ],
    [
      'one team, yet separate releases',
      { teams: 1, independentDeploys: true },
      ['One team owns it, yet its parts must be released separately.'],
    ],
    [
      'four teams',
      { teams: 4, independentDeploys: true },
      ['4 teams own it and must release without waiting for each other.'],
    ],
    ['nobody knows how many teams', { independentDeploys: false }, ['Teams can release together.']],
    [
      'two answers share a sentence',
      { consistency: 'strong', highReadVolume: false },
      ['Every read must see the last write, and there are at most ten reads for each write.'],
    ],
    ['a no is an answer', { isolationNeeded: false }, ['Users may share the effect of a failure.']],
    ['users', { globalUsers: true }, ['Users are spread over continents.']],
  ] as const)('%s', (_, situation, sentences) => expect(situationInWords(situation)).toEqual(sentences))

  test.each(PRESETS.map(({ id, scenario }) => [id, scenario.situation ?? {}] as const))(
    'reads well for the example %s',
    (_, situation) => expect(situationInWords(situation).join(' ')).toMatchSnapshot(),
  )

  test('any answer changes the words', () => {
    const figures = ANSWER_KEYS.filter(settlesAnother)
    for (const figure of figures)
      expect(situationInWords(everything)).not.toEqual(situationInWords({ ...everything, [figure]: undefined }))
    // Without the figures, whose words stand in place of the yes or no that they settle.
    const full: Situation = { ...everything, ...Object.fromEntries(figures.map((figure) => [figure, undefined])) }
    fc.assert(
      fc.property(fc.constantFrom(...ANSWER_KEYS.filter((key) => full[key] !== undefined)), (left) => {
        const rest = { ...full, [left]: undefined }
        expect(situationInWords(rest)).not.toEqual(situationInWords(full))
      }),
    )
  })
})

const settlesAnother = (key: AnswerKey) => numberAnswer(key)?.settles !== undefined

/** Every question answered, each in one of the ways that its row allows. */
const everything: Situation = schema.parse(
  Object.fromEntries(
    ANSWER_KEYS.map((key) => {
      const row = answerRow(key)
      return [key, row.kind === 'yes-no' ? true : row.kind === 'choice' ? row.values[0] : row.default]
    }),
  ),
)
const questions = ANSWER_KEYS.length

describe('how much is answered', () => {
  test.each([
    [{}, `None of the ${questions} questions is answered.`],
    [{ teams: 2 }, `1 of ${questions} questions is answered.`],
    [{ teams: 2, peakQps: 3 }, `2 of ${questions} questions are answered.`],
    [everything, `All ${questions} questions are answered.`],
  ])('%o', (situation, words) => expect(answeredInWords(situation)).toBe(words))
})
