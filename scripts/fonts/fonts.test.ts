import { readFileSync } from 'node:fs'
import path from 'node:path'
import { convert } from 'fontverter'
import { expect, test } from 'vitest'
import { ROOT } from '../environment/root.mjs'
import { charactersInUse } from './characters.mjs'
import { namesOf } from './renamed.mjs'

const fontFile = (name: string) => readFileSync(path.join(ROOT, 'app', 'fonts', name))

test('the fonts hold every character that the app sets; if not, run `npm run generate`', () => {
  const held: unknown = JSON.parse(fontFile('characters.json').toString())
  expect([...charactersInUse()].filter((character) => !String(held).includes(character))).toEqual([])
})

test.each(['sans.woff2', 'mono.woff2'])('%s does not bear the reserved name and keeps its copyright', async (file) => {
  const names = namesOf(await convert(fontFile(file), 'sfnt'))
  expect(names.filter(({ id, text }) => id !== 0 && /plex/i.test(text))).toEqual([])
  expect(names.find(({ id }) => id === 1)?.text).toMatch(/^Loadbearing /)
  expect(names.find(({ id }) => id === 0)?.text).toContain('IBM Corp.')
})

test.each(['sans', 'mono'])('the licence of %s stands beside it', (name) => {
  expect(fontFile(`OFL-${name}.txt`).toString()).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
