import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { priced } from '@/components/scenario/engine'
import { moneyIn } from '@/lib/format'
import { decode } from '@/lib/share'
import { askedIn } from './asked'
import { GET as calculator } from './calculator/route'
import { html } from './markup'
import { GET as recommendation } from './recommendation/route'
import { STYLE } from './style'

const asked = (query: string) => askedIn(new URLSearchParams(query))
const textOf = (field: string, query: string) => asked(query).fields.find(({ key }) => key === field)
const pageAt = async (get: (request: Request) => Response, address: string) =>
  (await get(new Request(`http://here${address}`)).text()).replace(/\s+/g, ' ')

test('values are escaped in texts and attributes, markup is not, and lists are joined', () => {
  const item = (text: string) => html`<li title="${text}">${text}</li>`
  const list = html`<ul>
    ${['a', '<b>"&'].map(item)}${null}${1}
  </ul>`
  expect(list.text.replace(/\s*\n\s*/g, '')).toBe(
    '<ul><li title="a">a</li><li title="&lt;b&gt;&quot;&amp;">&lt;b&gt;&quot;&amp;</li>1</ul>',
  )
})

describe('the address of an embedded calculator', () => {
  test('takes figures as people type them, over those of the link', () => {
    const { scenario, carried, theme } = asked('teams=3&qps=20k&reads=0.5&theme=dark')
    expect(scenario).toEqual(decode(new URLSearchParams('teams=3&qps=20000&reads=0.5')).scenario)
    expect(carried).toEqual(
      expect.arrayContaining([
        ['reads', '0.5'],
        ['theme', 'dark'],
      ]),
    )
    expect(carried.map(([key]) => key)).not.toContain('qps')
    expect(theme).toBe('dark')
  })

  test('says what cannot be read, and goes on with the rest', () => {
    expect(textOf('qps', 'qps=many&teams=3')).toMatchObject({ text: 'many', problem: expect.stringContaining('many') })
    expect(textOf('teams', 'qps=many&teams=3')).toMatchObject({ text: '3', problem: null })
    expect(asked('qps=many&colour=blue').unread).toBe(1)
  })

  test('leaves a figure that follows from others to follow, until somebody types one', () => {
    expect(textOf('engineers', 'teams=3')).toMatchObject({ text: '', follows: '21' })
    expect(textOf('engineers', 'teams=3&engineers=9')).toMatchObject({ text: '9' })
  })
})

test('a cheaper candidate that cannot be told apart is said to be such, and so are needs that one misses', async () => {
  const query = 'qps=600&teams=5&today=monolith&consistency=strong&audit=yes'
  const page = await pageAt(calculator, `/embed/calculator?${query}`)
  const { shown } = priced(decode(new URLSearchParams(query)).scenario)
  const many = (words: string) => page.split(words).length - 1
  expect(many('Cannot be told apart')).toBe(shown.filter(({ toRecommended }) => toRecommended?.told === false).length)
  expect(many('Misses ')).toBe(shown.filter(({ misses }) => misses.length > 0).length)
  expect(many('Cannot be told apart')).toBeGreaterThan(0)
  expect(many('Misses ')).toBeGreaterThan(0)
})

test('the calculator shows the figures of the calculator', async () => {
  const page = await pageAt(calculator, '/embed/calculator?qps=4000&teams=4&theme=light')
  const { scenario } = decode(new URLSearchParams('qps=4000&teams=4'))
  const { rough, range } = moneyIn(scenario.money)
  for (const { name, cost } of priced(scenario).shown)
    for (const words of [name, rough(cost.total), range(cost.low, cost.high)]) expect(page).toContain(words)
  expect(page).toContain('data-theme="light"')
})

test('a recommendation leads out of its frame in a tab of its own, and an empty link asks for answers', async () => {
  const page = await pageAt(recommendation, '/embed/recommendation?qps=4000&teams=4&colour=%3Cscript%3E')
  expect(page).toContain('1 parameter of this address could not be read')
  expect(page).not.toContain('<script>')
  for (const link of page.match(/<a [^>]*>/g) ?? ['none']) expect(link).toContain('target="_blank" rel="noopener"')
  expect(await pageAt(recommendation, '/embed/recommendation')).toContain('No recommendation yet')
})

test('its colours are those of the app, in both themes', () => {
  const tokensOf = (css: string) =>
    css
      .split('}')
      .map((rule) => Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#\w+)/g)].map(([, k, v]) => [k, v])))
  const [light, dark] = tokensOf(readFileSync('app/globals.css', 'utf8'))
  const [ours, ourDark, ourDarkBySystem] = tokensOf(STYLE)
  expect(Object.keys(ours ?? {}).length).toBeGreaterThan(15)
  expect(light).toMatchObject(ours ?? {})
  expect(dark).toMatchObject(ourDark ?? {})
  expect(ourDarkBySystem).toEqual(ourDark)
})
