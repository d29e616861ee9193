import { describe, expect, test } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content'
import { openQuestions } from '@/lib/decision'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { decode } from '@/lib/share'
import { GET } from './route'

const LINK = 'v=1&rates=aws-us-east-1-2026-11'

/** Where a sent form leads. */
async function sentTo(slug: string, query: string) {
  const request = new Request(`http://localhost:3000/decide/${slug}/answer?${query}`)
  const response = await GET(request, { params: Promise.resolve({ slug }) })
  return [response.status, response.headers.get('location')]
}

describe('the form of a step, sent without JavaScript', () => {
  test.each([
    [
      'an answer leads to what matters most after it',
      'audit',
      `${LINK}&qps=750&answer=yes`,
      `/decide/teams?${LINK}&audit=yes&qps=750`,
    ],
    [
      'an answer is changed',
      'consistency',
      `${LINK}&consistency=strong&answer=eventual`,
      `/decide/peak?${LINK}&consistency=eventual`,
    ],
    [
      'a skipped step is remembered, and not asked again',
      'peak',
      `${LINK}&skip=yes`,
      `/decide/teams?${LINK}&skipped=peak`,
    ],
    ['several are', 'teams', `${LINK}&skipped=peak&skip=yes`, `/decide/deploys?${LINK}&skipped=peak,teams`],
    [
      'answered after all, it is not',
      'peak',
      `${LINK}&skipped=peak,teams&answer=500`,
      `/decide/deploys?${LINK}&qps=500&skipped=teams`,
    ],
    ['a skip takes the answer back', 'peak', `${LINK}&qps=750&skip=yes`, `/decide/teams?${LINK}&skipped=peak`],
    ['"20,000" is written plainly', 'peak', `own=20%2C000&shown=`, `/decide/teams?${LINK}&qps=20000`],
    [
      'figures of the calculator come along',
      'audit',
      `${LINK}&users=5000&answer=no`,
      `/decide/peak?${LINK}&audit=no&users=5000`,
    ],
    [
      'a word comes back to its field',
      'peak',
      `${LINK}&qps=750&answer=own&own=abc&shown=750`,
      `/decide/peak?${LINK}&qps=750&answer=abc`,
    ],
    [
      'with what was skipped',
      'peak',
      `${LINK}&skipped=teams&own=abc&shown=`,
      `/decide/peak?${LINK}&skipped=teams&answer=abc`,
    ],
    ['a negative load comes back', 'peak', `${LINK}&answer=own&own=-5&shown=`, `/decide/peak?${LINK}&answer=-5`],
    ['nothing chosen comes back', 'audit', LINK, `/decide/audit?${LINK}&answer=`],
    [
      'what was typed cannot add parameters',
      'peak',
      `own=${encodeURIComponent('1&teams=9#x')}&shown=`,
      `/decide/peak?${LINK}&answer=1%26teams%3D9%23x`,
    ],
    [
      'nor can what is called skipped',
      'peak',
      `${LINK}&skipped=${encodeURIComponent('teams&qps=9')}&answer=500`,
      `/decide/teams?${LINK}&qps=500`,
    ],
    ['damaged parameters are left behind', 'audit', 'qps=many&foo=1&answer=yes', `/decide/peak?${LINK}&audit=yes`],
    ['an unknown step leads to the list', 'nowhere', 'answer=yes', '/decide'],
    ['an address for a step leads nowhere else', '/evil.example', 'answer=yes', '/decide'],
  ])('%s', async (_, slug, query, address) => expect(await sentTo(slug, query)).toEqual([303, address]))
})

/** Sends the form of one step after the other, until the list of all questions is reached. */
async function walk(field: (slug: string) => string) {
  const steps: string[] = []
  let address = '/decide/peak?'
  while (!address.startsWith('/decide?')) {
    const [path = '', query = ''] = address.split('?')
    steps.push(path.slice('/decide/'.length))
    address = String((await sentTo(steps.at(-1)!, `${query}&${field(steps.at(-1)!)}`))[1])
  }
  return { steps, situation: decode(new URLSearchParams(address.split('?')[1])).scenario.situation }
}

describe('one form after the other', () => {
  test('whoever answers comes to an end where nothing can change the result', async () => {
    const { steps, situation } = await walk((slug) => {
      const { options, suggestions } = WIZARD_QUESTIONS.find((question) => question.slug === slug)!
      return `answer=${options.at(-1)?.value ?? suggestions[0]?.value}`
    })
    expect(steps.length).toBeLessThan(WIZARD_QUESTIONS.length)
    expect(openQuestions(situation, DECIDER)).toEqual([])
  })

  test('whoever skips is asked each question that matters once, and has said nothing', async () => {
    const { steps, situation } = await walk(() => 'skip=yes')
    expect(steps.toSorted()).toEqual([...new Set(steps)].toSorted())
    expect(steps).toHaveLength(openQuestions({}, DECIDER).length)
    expect(situation).toEqual({})
  })
})
