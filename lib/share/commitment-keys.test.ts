import { expect, test } from 'vitest'
import { scenarioWith } from '@/lib/kernel'
import { decode, encode } from './index'

test('a line that is bought in its own way is one parameter that a person can read', () => {
  const scenario = scenarioWith({
    money: { commitments: { machines: { plan: '1y-none', share: 0.6, spot: 0.2 } }, support: 'business' },
  })
  const link = encode(scenario)
  expect(link).toMatch(/&commit\.machines=1y-none,share=0\.6,spot=0\.2&support=business$/)
  expect(decode(new URLSearchParams(link))).toMatchObject({ scenario, ignored: [] })
})

test.each([
  ['1y-none', { plan: '1y-none' }],
  ['3y-all,off=40%', { plan: '3y-all', off: 0.4 }],
  ['spot=0.5,spotoff=0.6', { spot: 0.5, spotOff: 0.6 }],
])('commit.cache=%s is read', (text, expected) =>
  expect(decode(new URLSearchParams({ 'commit.cache': text })).scenario.money.commitments).toEqual({ cache: expected }),
)

test.each(['2y-none', '1y-none,1y-all', 'share=1.5', 'share', '1y-none=1', 'share=0.7,spot=0.7', 'share=0.1=2', 'x=1'])(
  'commit.cache=%s is not read, and it is said what was expected',
  (text) => {
    const { scenario, ignored } = decode(new URLSearchParams({ 'commit.cache': text }))
    expect(scenario.money.commitments).toEqual({})
    expect(ignored).toMatchObject([{ param: 'commit.cache', found: text }])
  },
)
