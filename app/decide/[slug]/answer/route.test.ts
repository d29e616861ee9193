import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { WIZARD_QUESTIONS } from '@/content'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { decode } from '@/lib/share'
import { agendaOf } from '@/lib/wizard'
import { GET } from './route'

const LINK = 'v=2&rates=aws-us-east-1-2026-11-29'

/** Where a sent form leads. */
async function sentTo(slug: string, query: string) {
  const request = new Request(`http://localhost:3000/decide/${slug}/answer?${query}`)
  const response = await GET(request, { params: Promise.resolve({ slug }) })
  return [response.status, response.headers.get('location')]
}

/** The step that is asked after these answers, but for those skipped. */
const stepAfter = (situation: Situation, skipped: string[] = []) =>
  agendaOf(WIZARD_QUESTIONS, situation, DECIDER, skipped).next?.question.slug

describe('the form of a step, sent without JavaScript, leads to the step on which most money hangs', () => {
  test.each<[string, string, string, Situation, string[], string]>([
    [
      'an answer',
      'audit',
      `${LINK}&qps=750&answer=yes`,
      { peakQps: 750, auditCritical: true },
      [],
      '&audit=yes&qps=750',
    ],
    [
      'a changed answer',
      'consistency',
      `${LINK}&consistency=strong&answer=eventual`,
      { consistency: 'eventual' },
      [],
      '&consistency=eventual',
    ],
    ['a skipped step, not asked again', 'peak', `${LINK}&skip=yes`, {}, ['peak'], '&skipped=peak'],
    ['several', 'teams', `${LINK}&skipped=peak&skip=yes`, {}, ['peak', 'teams'], '&skipped=peak,teams'],
    [
      'one answered after all',
      'peak',
      `${LINK}&skipped=peak,teams&answer=500`,
      { peakQps: 500 },
      ['teams'],
      '&qps=500&skipped=teams',
    ],
    ['an answer taken back', 'peak', `${LINK}&qps=750&skip=yes`, {}, ['peak'], '&skipped=peak'],
    ['"20,000", written plainly', 'peak', 'own=20%2C000&shown=', { peakQps: 20_000 }, [], '&qps=20000'],
    ['a link of version 2 with nothing said', 'audit', `${LINK}&answer=no`, { auditCritical: false }, [], '&audit=no'],
    [
      'damaged parameters, left behind',
      'audit',
      'qps=many&foo=1&answer=yes',
      { auditCritical: true },
      [],
      '&audit=yes',
    ],
    [
      'what is called skipped and is no step',
      'peak',
      `${LINK}&skipped=${encodeURIComponent('teams&qps=9')}&answer=500`,
      { peakQps: 500 },
      [],
      '&qps=500',
    ],
  ])('%s', async (_, slug, query, situation, skipped, rest) =>
    expect(await sentTo(slug, query)).toEqual([303, `/decide/${stepAfter(situation, skipped)}?${LINK}${rest}`]),
  )

  test('figures of the calculator come along', async () =>
    expect((await sentTo('audit', `${LINK}&users=5000&answer=no`))[1]).toMatch(/&audit=no&users=5000$/))

  test('a link of version 1 comes along in the words of today', async () =>
    expect((await sentTo('audit', 'v=1&rates=aws-us-east-1-2026-11-29&answer=no'))[1]).toMatch(
      /\?v=2&.*&audit=no&avg=0\.33&services=10&engineers=8&salary=180000&share=1$/,
    ))
})

describe('the form of a step, sent without JavaScript', () => {
  test.each([
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
  test('whoever answers comes to an end where what is left moves less than the estimate may be off', async () => {
    const { steps, situation } = await walk((slug) => {
      const { options, suggestions } = WIZARD_QUESTIONS.find((question) => question.slug === slug)!
      return `answer=${options.at(-1)?.value ?? suggestions[0]?.value}`
    })
    expect(steps.length).toBeLessThan(WIZARD_QUESTIONS.length / 2)
    expect(stepAfter(situation)).toBeUndefined()
  })

  test('whoever skips is asked no question twice, and has said nothing', { timeout: 60_000 }, async () => {
    const { steps, situation } = await walk(() => 'skip=yes')
    expect(steps.toSorted()).toEqual([...new Set(steps)].toSorted())
    expect(situation).toEqual({})
  })
})
