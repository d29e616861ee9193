import { describe, expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { skippedAfter, skippedIn, skippedParam } from './skipped'

describe('the steps skipped, as an address says them', () => {
  test.each<[string, string | string[] | undefined, string[]]>([
    ['none', undefined, []],
    ['an empty list', '', []],
    ['two', 'peak,teams', ['peak', 'teams']],
    ['twice the same', 'peak,peak', ['peak']],
    ['the parameter twice', ['peak', 'teams'], ['peak', 'teams']],
    ['what is no step', 'peak,mood,<b>', ['peak']],
  ])('%s', (_, said, slugs) => expect(skippedIn(WIZARD_QUESTIONS, said)).toEqual(slugs))

  test('skipped questions written into an address are read back from it', () => {
    const skipped = ['load', 'peak']
    expect(skippedIn(WIZARD_QUESTIONS, new URLSearchParams(skippedParam(skipped)).get('skipped'))).toEqual(skipped)
    expect(skippedParam([])).toBe('')
  })
})

test.each<[string, Parameters<typeof skippedAfter>, string[]]>([
  ['a skipped step joins the others', ['teams', 'skipped', ['peak']], ['peak', 'teams']],
  ['skipped again, it is listed once', ['peak', 'skipped', ['peak', 'teams']], ['teams', 'peak']],
  ['answered after all, it is no longer skipped', ['peak', 'answered', ['peak', 'teams']], ['teams']],
  ['an answer that cannot be read changes nothing', ['peak', 'unreadable', ['peak']], ['peak']],
])('%s', (_, step, skipped) => expect(skippedAfter(...step)).toEqual(skipped))
