// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fieldText, readNumber } from '@/lib/format'
import { NumberInput } from './NumberInput'
import { Slider } from './Slider'

afterEach(cleanup)

const FIGURE = { min: 1, max: 1_000_000, unit: 'requests/s' }
const STANDARD = 1200

type Own = number | undefined

/**
 * Renders a field whose number is kept by its parent, as the scenario does, and records every value passed to onChange.
 */
function shown(own: Own, { whole = false } = {}) {
  const told = vi.fn<(value: Own) => void>()
  let kept = own
  function Field() {
    const [value, setValue] = useState(own)
    const change = (next: Own) => {
      told(next)
      kept = next
      setValue(next)
    }
    return <NumberInput label="Peak load" {...FIGURE} whole={whole} own={value} standard={STANDARD} onChange={change} />
  }
  render(<Field />)
  return { told, kept: () => kept }
}

const field = () => screen.getByRole<HTMLInputElement>('textbox')
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const leave = () => fireEvent.blur(field())

/** Types key by key, as a person does, so that "1e9" is "1" at first. */
const typeByKey = (text: string) => {
  for (let end = 0; end <= text.length; end++) type(text.slice(0, end))
}

const REFUSED = [
  ...['-3', '0', '', ' ', 'abc', '1.200', '1e9', '12345678901234567890123', '1e999', '--5', '12abc', '1,2,3', '5%'],
  ...['$5', 'NaN', 'Infinity', '0x10', '1 2', '0.99', '1000000.1', '−5', '１２', '5 GB'],
]

describe.each([
  ['the default', undefined],
  ['a number of their own', 700],
])('where the visitor has %s', (_, own) => {
  test.each(REFUSED)('"%s" is rejected: the previous number stays in use, and the field keeps the text', (text) => {
    const { kept } = shown(own)
    typeByKey(text)
    leave()
    expect(kept()).toBe(own)
    expect(field().value).toBe(text)
    expect(screen.getByRole('alert').textContent).toContain(`${fieldText(own ?? STANDARD)} stays in use.`)
  })

  test.each(['5,000', '5 000', '5000', '5k', '5e3', '5000 requests/s'])('"%s" calls onChange once', (text) => {
    const { told } = shown(own)
    type(text)
    leave()
    expect(told).toHaveBeenCalledExactlyOnceWith(5000)
    expect(field().value).toBe('5,000')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('a fraction is rejected in a field for whole numbers', () => {
  const { kept } = shown(7, { whole: true })
  type('2.5')
  leave()
  expect(kept()).toBe(7)
  expect(screen.getByRole('alert').textContent).toContain('2.5 is not a whole number.')
})

const KEYS = fc.string({ unit: fc.constantFrom(...'0123456789.,e-+k M%'), maxLength: 9 })

test('after any text, the number kept is its only reading or the previous number', () =>
  fc.assert(
    fc.property(fc.oneof(KEYS, fc.string()), fc.constantFrom(undefined, 700), (text, own) => {
      const { kept } = shown(own)
      typeByKey(text)
      leave()
      const reading = readNumber(text, FIGURE)
      expect(kept()).toBe(reading.kind === 'number' ? reading.value : own)
      cleanup()
    }),
    { numRuns: 60 },
  ))

test.each([undefined, 1.234, 1234.5, 0.1 + 0.2 + 1, 999_999.9])(
  'focus and blur of a field with %d do not call onChange',
  (own) => {
    const { told } = shown(own)
    fireEvent.focus(field())
    leave()
    expect(told).not.toHaveBeenCalled()
  },
)

test.each(['', '101', '-1', '0.1.2', '1.200'])('the field beside a slider rejects "%s" as well', (text) => {
  const told = vi.fn<(value: Own) => void>()
  const share = { unit: '%', help: 'Of all requests', min: 0, max: 1, step: 0.01, scale: 'linear' } as const
  render(<Slider label="Reads" {...share} own={0.9} standard={0.8} onChange={told} say={String} />)
  type(text)
  leave()
  expect(told).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('90 stays in use.')
  expect(screen.getByRole<HTMLInputElement>('slider').value).toBe('0.9')
})
