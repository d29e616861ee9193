// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Disclosure } from './Disclosure'

afterEach(cleanup)

const shown = (open?: boolean) =>
  render(
    <Disclosure summary="Where it comes from" open={open}>
      The price list
    </Disclosure>,
  )
const isOpen = () => screen.getByRole<HTMLDetailsElement>('group').open

test('starts closed, and its content is in the page for search and print', () => {
  shown()
  expect(isOpen()).toBe(false)
  expect(screen.getByText('The price list').textContent).toBe('The price list')
})

test('opens and closes when its summary is clicked', async () => {
  shown()
  const summary = screen.getByText('Where it comes from')
  await userEvent.click(summary)
  expect(isOpen()).toBe(true)
  await userEvent.click(summary)
  expect(isOpen()).toBe(false)
})

test('starts open when asked to', () => {
  shown(true)
  expect(isOpen()).toBe(true)
})
