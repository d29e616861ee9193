import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'
import { VALID_PROJECT, VIOLATIONS, type Files } from './boundary-violations.fixture'

const made: string[] = []
// Removing some sixty folders takes long when the disk is busy.
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })), 60_000)

describe('the boundaries', () => {
  test('are met by a valid project', async () => {
    expect(await brokenRules(VALID_PROJECT)).toEqual([])
  })

  test('have a violation example for every rule', () => {
    const rules = config.forbidden.map((rule) => rule.name)
    expect(Object.keys(VIOLATIONS).sort()).toEqual([...rules].sort())
  })

  test.each(Object.entries(VIOLATIONS))('%s reports its violation, and no other rule does', async (rule, files) => {
    expect(await brokenRules({ ...VALID_PROJECT, ...files })).toEqual([rule])
  })
})

/** Names of the rules that a project with these files breaks. */
async function brokenRules(files: Files): Promise<string[]> {
  const root = build(files)
  const { output } = await cruise(
    [...new Set(Object.keys(files).map((file) => file.split('/')[0]!))],
    { ...config.options, baseDir: root, tsConfig: undefined, ruleSet: { forbidden: config.forbidden }, validate: true },
    { alias: { '@': root } },
  )
  const { violations } = (output as ICruiseResult).summary
  return [...new Set(violations.map(({ rule }) => rule.name))].sort()
}

/** Writes the files into a folder of their own that links to the project's packages. */
function build(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'boundaries-'))
  made.push(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  writeFileSync(path.join(root, 'package.json'), JSON.stringify(PACKAGE))
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction')
  return root
}

const PACKAGE = {
  name: 'project',
  type: 'module',
  dependencies: { zod: '*', react: '*', next: '*', recharts: '*', zustand: '*' },
  devDependencies: { vitest: '*', 'fast-check': '*' },
}
