import { describe, expect, it } from 'vitest'
import { WIZARD_QUESTIONS } from '@/content/decision/wizard'
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
  it.each([
    ['an answer leads to the next question', 'audit', `${LINK}&qps=750&answer=yes`, `/decide/deploys?${LINK}&audit=yes&qps=750`],
    ['an answer is changed', 'consistency', `${LINK}&consistency=strong&answer=eventual`, `/decide/reads?${LINK}&consistency=eventual`],
    ['the last answer leads to the recommendation', 'teams', `${LINK}&own=4&shown=`, `/recommendation?${LINK}&teams=4`],
    ['the last question skipped does too', 'teams', `${LINK}&teams=4&skip=yes`, `/recommendation?${LINK}`],
    ['"20,000" is written plainly', 'peak', `own=20%2C000&shown=`, `/decide/teams?${LINK}&qps=20000`],
    ['the last answer taken back leaves an address of its own', 'peak', `${LINK}&qps=750&skip=yes`, `/decide/teams?${LINK}`],
    ['figures of the calculator come along', 'audit', `${LINK}&users=5000&answer=no`, `/decide/deploys?${LINK}&audit=no&users=5000`],
    ['a word comes back to its field', 'peak', `${LINK}&qps=750&answer=own&own=abc&shown=750`, `/decide/peak?${LINK}&qps=750&answer=abc`],
    ['a negative load comes back', 'peak', `${LINK}&answer=own&own=-5&shown=`, `/decide/peak?${LINK}&answer=-5`],
    ['nothing chosen comes back', 'audit', LINK, `/decide/audit?${LINK}&answer=`],
    ['what was typed cannot add parameters', 'peak', `own=${encodeURIComponent('1&teams=9#x')}&shown=`, `/decide/peak?${LINK}&answer=1%26teams%3D9%23x`],
    ['damaged parameters are left behind', 'audit', 'qps=many&foo=1&answer=yes', `/decide/deploys?${LINK}&audit=yes`],
    ['an unknown step leads to the list', 'nowhere', 'answer=yes', '/decide'],
    ['an address for a step leads nowhere else', '/evil.example', 'answer=yes', '/decide'],
  ])('%s', async (_, slug, query, address) => expect(await sentTo(slug, query)).toEqual([303, address]))
})

it('nine answers in a row say everything, nine skips say nothing', async () => {
  const walk = async (field: (slug: string) => string) => {
    let address = '/decide/consistency?'
    for (const { slug } of WIZARD_QUESTIONS) {
      expect(address).toContain(`/decide/${slug}?`)
      address = String((await sentTo(slug, `${address.split('?')[1]}&${field(slug)}`))[1])
    }
    return decode(new URLSearchParams(address.split('?')[1])).scenario.situation
  }
  const first = (slug: string) => WIZARD_QUESTIONS.find((question) => question.slug === slug)!
  const answered = await walk((slug) => `answer=${first(slug).options[0]?.value ?? first(slug).suggestions[0]?.value}`)
  expect(Object.keys(answered)).toHaveLength(9)
  expect(await walk(() => 'skip=yes')).toEqual({})
})
