// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { STACK_NAMES } from '@/content/scenario/stack'
import { scenarioWith } from '@/lib/kernel'
import { blockLinkKey, decode, SIZE_KEY } from '@/lib/share'
import { StackForm } from './StackForm'

const stack = { size: 'hobby', cache: 'small', zones: '3' } as const

function sent(choices: Readonly<Record<string, string>>): URLSearchParams {
  const form = document.createElement('form')
  form.innerHTML = renderToStaticMarkup(<StackForm scenario={scenarioWith({ stack })} />)
  for (const [name, value] of Object.entries(choices)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement) field.value = value
  }
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value as string]))
}

test('a form that is sent as it came states the stack that it shows', () => {
  const { scenario, ignored } = decode(sent({}))
  expect(scenario.stack).toEqual(stack)
  expect(ignored).toEqual([])
})

test('it asks for the size and for every block, and reads what is chosen', () => {
  expect([...sent({}).keys()]).toEqual([SIZE_KEY, ...STACK_NAMES.map(blockLinkKey)])
  const { scenario } = decode(sent({ [SIZE_KEY]: 'critical', [blockLinkKey('zones')]: '', 'stack.database': 'rds' }))
  expect(scenario.stack).toEqual({ size: 'critical', cache: 'small', database: 'rds' })
})
