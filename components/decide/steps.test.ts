import { expect, it } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content/decision/wizard'
import { stepAt } from './steps'

const neighbours = (slug: string) => {
  const step = stepAt(WIZARD_QUESTIONS, slug)
  return step && [step.previous?.slug, step.number, step.of, step.next?.slug]
}

it.each([
  ['consistency', [undefined, 1, 23, 'reads']],
  ['reads', ['consistency', 2, 23, 'audit']],
  ['teams', ['peak', 9, 23, 'ratio']],
  ['audited', ['database', 23, 23, undefined]],
])('%s stands between its neighbours', (slug, place) => expect(neighbours(slug)).toEqual(place))

it('following the next one from the first passes every question once', () => {
  const passed: string[] = []
  for (let step = stepAt(WIZARD_QUESTIONS, 'consistency'); step; step = step.next && stepAt(WIZARD_QUESTIONS, step.next.slug))
    passed.push(step.question.slug)
  expect(passed).toEqual(WIZARD_QUESTIONS.map(({ slug }) => slug))
})

it.each(['', 'Consistency', 'constructor', 'answer'])('there is no step "%s"', (slug) => expect(stepAt(WIZARD_QUESTIONS, slug)).toBeUndefined())
