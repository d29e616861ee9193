import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constantScripts, knownScripts, withoutScripts } from './scripts.mjs'

const THEME = 'document.documentElement.dataset.theme'
const data = (text: string) => `self.__next_f.push([1,${JSON.stringify(text).replaceAll('<', '\\u003c')}])`
const page = (...scripts: string[]) =>
  `<!DOCTYPE html><html><head><script>${THEME}</script><script src="/a.js" async=""></script></head><body>` +
  `${scripts.map((script) => `<script>${script}</script>`).join('')}</body></html>`
const CONSTANTS = constantScripts([page(data('built'))])
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

test('the constants of a build are its inline scripts without the data', () => {
  expect([...CONSTANTS]).toEqual([THEME])
})

test('constants and data are known; files need no hash', () => {
  const { hashes, unknown } = knownScripts(
    page('(self.__next_f=self.__next_f||[]).push([0])', data('a"b\\c')),
    CONSTANTS,
  )
  expect(unknown).toBe(0)
  expect(hashes).toHaveLength(3)
  expect(hashes).toContain(hashOf(THEME))
})

describe('a script that is anything else gets no hash, and so does not run', () => {
  test.each([
    ['an injected call', 'alert(1)'],
    ['data with a call behind it', `${data('a')};alert(1)`],
    ['data with a call before it', `alert(1);${data('a')}`],
    ['a call inside the array', 'self.__next_f.push([1,alert(1)])'],
    ['a template instead of a string', 'self.__next_f.push([1,`${alert(1)}`])'],
    ['a string that ends early', 'self.__next_f.push([1,"a"+alert(1)+"b"])'],
    ['a second call after the first', 'self.__next_f.push([1,"a"]);self.__next_f.push([1,alert(1)])'],
    ['a getter', 'self.__next_f.push([1,{get a(){alert(1)}}])'],
    ['another function', 'self.alert([1,"a"])'],
    ['the theme with one more letter', `${THEME};`],
    ['nothing but space', ' '],
  ])('%s', (_, script) => {
    const { hashes, unknown } = knownScripts(page(script), CONSTANTS)
    expect(unknown).toBe(1)
    expect(hashes).toEqual([hashOf(THEME)])
  })

  test('whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'self.__next_f.push([1,"a\\n"]);(){}`$+alert') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before + after !== '')
        const script = `${before}self.__next_f.push([1,"a"])${after}`
        const { unknown } = knownScripts(page(script), CONSTANTS)
        // It may only pass as one array of JSON, which holds nothing that runs.
        const array = /^self\.__next_f\.push\(([\s\S]*)\)$/.exec(script)?.[1] ?? ''
        expect(unknown === 0).toBe(isJsonArray(array))
      }),
    )
  })
})

const isJsonArray = (text: string) => {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
  }
}

describe('data in pieces', () => {
  test('becomes one script with the same text', () => {
    const pieces = ['one "quoted"', 'two \\ back', 'three </script>']
    const { html, hashes, unknown } = knownScripts(page(...pieces.map(data)), CONSTANTS)
    const [joined] = [...html.matchAll(/<script>self\.__next_f\.push\((.*?)\)<\/script>/g)].map(([, array]) => array!)
    expect(JSON.parse(joined)).toEqual([1, pieces.join('')])
    expect(hashes).toHaveLength(2)
    expect(unknown).toBe(0)
  })
  test('is not joined to what was injected beside it', () => {
    const { hashes, unknown } = knownScripts(page('alert("1"])', data('a'), data('b')), CONSTANTS)
    expect(unknown).toBeGreaterThan(0)
    expect(hashes).not.toContain(hashOf('alert("1"])'))
  })
  test('stays as it is when some of it is binary', () => {
    const whole = page(data('a'), 'self.__next_f.push([3,"AAAA"])', data('b'))
    expect(knownScripts(whole, CONSTANTS).html).toBe(whole)
  })
})

test('a page for another address has no script left', () => {
  expect(withoutScripts(page(data('a')))).not.toContain('<script')
})
