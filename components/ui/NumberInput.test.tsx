// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NumberInput } from './NumberInput'

afterEach(cleanup)

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Peak load (requests/s)' })
const refusal = () => screen.queryByRole('alert')?.textContent ?? null

/** Renders a field with the default 1,200, and records every value passed to onChange. */
function shown(own?: number) {
  const told = vi.fn<(value: number | undefined) => void>()
  function Field() {
    const [value, setValue] = useState(own)
    const change = (next: number | undefined) => {
      told(next)
      setValue(next)
    }
    return (
      <>
        <NumberInput
          label="Peak load"
          unit="requests/s"
          own={value}
          standard={1200}
          min={1}
          max={1_000_000}
          onChange={change}
        />
        <button onClick={() => change(undefined)}>Back to the default</button>
      </>
    )
  }
  render(<Field />)
  return { told, user: userEvent.setup() }
}

const replaced = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
  await user.clear(field())
  await user.type(field(), text)
}

test('shows the default with thousands separators', () => {
  shown()
  expect(field().value).toBe('1,200')
})

describe('a number in any common notation is used, and shown with thousands separators on blur', () => {
  test.each([
    ['5000', 5000, '5,000'],
    ['5,000', 5000, '5,000'],
    ['10k', 10_000, '10,000'],
    ['1e5', 100_000, '100,000'],
  ])('%s', async (text, value, after) => {
    const { told, user } = shown()
    await replaced(user, text)
    expect(told).toHaveBeenLastCalledWith(value)
    await user.tab()
    expect(field().value).toBe(after)
    expect(refusal()).toBeNull()
  })
})

describe('a text that cannot be used is explained, and the previous number stays in use', () => {
  test.each([['plenty'], ['2000000'], ['-5']])('%s', async (text) => {
    const { told, user } = shown(700)
    await replaced(user, text)
    await user.tab()
    expect(field().value).toBe(text)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(refusal()).toContain('700 stays in use')
    expect(told.mock.lastCall?.[0] ?? 700).toBe(700)
  })
})

test('focus and blur without typing change nothing', async () => {
  const { told, user } = shown()
  await user.click(field())
  await user.tab()
  expect(told).not.toHaveBeenCalled()
  expect(field().value).toBe('1,200')
})

test('a number set from outside replaces the typed text', async () => {
  const { user } = shown()
  await replaced(user, '5000')
  await user.click(screen.getByRole('button', { name: 'Back to the default' }))
  expect(field().value).toBe('1,200')
})

test('takes up what was typed before its script had come', () => {
  const told = vi.fn<(value: number | undefined) => void>()
  const input = (
    <NumberInput
      label="Peak load"
      unit="requests/s"
      own={undefined}
      standard={1200}
      min={1}
      max={9e6}
      onChange={told}
    />
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(input)
  document.body.append(container)
  field().value = '4k'
  render(input, { container, hydrate: true })
  expect(told).toHaveBeenCalledExactlyOnceWith(4000)
  expect(field().value).toBe('4k')
  container.remove()
})
