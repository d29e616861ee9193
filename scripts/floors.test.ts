import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'
import { FLOOR_BREAKERS, SOUND_HOUSE, type Files } from './floor-breakers'

const made: string[] = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

describe('the floors', () => {
  test('hold in a sound house', async () => {
    expect(await brokenRules(SOUND_HOUSE)).toEqual([])
  })

  test('have an example of breaking for every rule', () => {
    const rules = config.forbidden.map((rule) => rule.name)
    expect(Object.keys(FLOOR_BREAKERS).sort()).toEqual([...rules].sort())
  })

  test.each(Object.entries(FLOOR_BREAKERS))('%s can fail', async (rule, files) => {
    expect(await brokenRules({ ...SOUND_HOUSE, ...files })).toEqual([rule])
  })
})

/** Names of the rules that a house of these files breaks. */
async function brokenRules(files: Files): Promise<string[]> {
  const house = build(files)
  const { output } = await cruise(
    [...new Set(Object.keys(files).map((file) => file.split('/')[0]!))],
    { ...config.options, baseDir: house, tsConfig: undefined, ruleSet: { forbidden: config.forbidden }, validate: true },
    { alias: { '@': house } },
  )
  const { violations } = (output as ICruiseResult).summary
  return [...new Set(violations.map(({ rule }) => rule.name))].sort()
}

/** Writes the files into a folder of their own, with the project's packages beside them. */
function build(files: Files): string {
  const house = mkdtempSync(path.join(tmpdir(), 'floors-'))
  made.push(house)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
    writeFileSync(path.join(house, file), text)
  }
  writeFileSync(path.join(house, 'package.json'), JSON.stringify(PACKAGE))
  symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'), 'junction')
  return house
}

const PACKAGE = {
  name: 'house',
  type: 'module',
  dependencies: { zod: '*', react: '*', next: '*', recharts: '*', zustand: '*' },
  devDependencies: { vitest: '*', 'fast-check': '*' },
}
