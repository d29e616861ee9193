import { describe, expect, test } from 'vitest'
import { MOST_LINKS, pastedLinks } from './pasted'

describe('pasted links', () => {
  test('are read one a line, with a name before them or without', () => {
    const { links, problems } = pastedLinks(
      'Ada: https://example.org/recommendation?v=2&qps=500#needs\r\n\n  /calculator?v=2&qps=700\nqps=900&teams=2\nBen Fox - ?v=2&qps=40',
    )
    expect(problems).toEqual([])
    expect(links.map(({ name, scenario }) => [name, scenario.situation.peakQps])).toEqual([
      ['Ada', 500],
      ['Link B', 700],
      ['Link C', 900],
      ['Ben Fox', 40],
    ])
  })

  test('a line that is none is named with what was found and what was expected, and the others are read', () => {
    const { links, problems } = pastedLinks(
      'https://example.org/\nv=2&qps=10\nhello\nhttps://example.org/?utm_source=x',
    )
    expect(links).toHaveLength(1)
    expect(problems.map(({ line, found }) => [line, found])).toEqual([
      [1, 'https://example.org/'],
      [3, 'hello'],
      [4, 'https://example.org/?utm_source=x'],
    ])
  })

  test('what of a link could not be used is said', () =>
    expect(pastedLinks('?v=2&qps=many').links[0]?.ignored.map(({ param }) => param)).toEqual(['qps']))

  test('more links than a page works out are left out, and said to be', () => {
    const { links, problems } = pastedLinks(
      Array.from({ length: MOST_LINKS + 2 }, (_, n) => `?qps=${n + 1}`).join('\n'),
    )
    expect(links).toHaveLength(MOST_LINKS)
    expect(problems.map(({ line }) => line)).toEqual([MOST_LINKS + 1, MOST_LINKS + 2])
  })

  test('names and lines are shortened and hide no character', () => {
    const { links, problems } = pastedLinks(`${'x'.repeat(99)} ?qps=1\n\u202Eevil ${'y'.repeat(99)}`)
    expect(links[0]?.name).toHaveLength(30)
    expect(problems[0]?.found).toHaveLength(80)
    expect(problems[0]?.found).not.toContain('\u202E')
  })
})
