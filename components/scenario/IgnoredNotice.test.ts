import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { decode } from '@/lib/share'
import { IgnoredNotice } from './IgnoredNotice'
import { workTitle } from './work-title'

const textFor = (query: string) =>
  renderToStaticMarkup(createElement(IgnoredNotice, { ignored: decode(new URLSearchParams(query)).ignored }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('the notice on unused parts of a link', () => {
  test('is empty when everything was used', () => expect(textFor('qps=5')).toBe(''))

  test('names each unused part in words', () =>
    expect(textFor('qps=many')).toBe(
      '1 part of this link was not used. The rest works as it should. ' +
        'qps : found “many”, expected a number from 0 to 10,000,000.',
    ))

  test('gives a number when there are many', () => {
    const text = textFor(Array.from({ length: 9 }, (_, index) => `x${index}=1`).join('&'))
    expect(text).toMatch(/^9 parts of this link were not used\. .* And 3 more .* x8 : found “1”/)
  })

  test('escapes markup in a link', () => expect(textFor('x=<script>')).toContain('&lt;script&gt;'))
})

describe('saved work in a list', () => {
  test.each([
    ['', '100 requests/s, 0 answers, 100,000 users'],
    ['qps=20000&audit=yes&users=1', '20K requests/s, 2 answers, 1 user'],
    ['audit=no', '100 requests/s, 1 answer, 100,000 users'],
  ])('"%s" is called "%s"', (query, title) => expect(workTitle(query)).toBe(title))
})
