import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'
import { VALID_PROJECT, VIOLATIONS, type Files } from './boundary-violations.fixture'

/** The valid project, written once: each test adds the files of its violation, and takes them back. */
const root = mkdtempSync(path.join(tmpdir(), 'boundaries-'))

beforeAll(() => {
  write(VALID_PROJECT)
  write({ 'package.json': JSON.stringify(PACKAGE) })
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the boundaries', () => {
  test('are met by a valid project', async () => {
    expect(await brokenRules({})).toEqual([])
  })

  test('have a violation example for every rule', () => {
    const rules = config.forbidden.map((rule) => rule.name)
    expect(Object.keys(VIOLATIONS).sort()).toEqual([...rules].sort())
  })

  test.each(Object.entries(VIOLATIONS))('%s reports its violation, and no other rule does', async (rule, files) => {
    expect(await brokenRules(files)).toEqual([rule])
  })
})

/** Names of the rules that the valid project breaks with these files. */
async function brokenRules(files: Files): Promise<string[]> {
  write(files)
  try {
    const { output } = await cruise(
      [...new Set(Object.keys({ ...VALID_PROJECT, ...files }).map((file) => file.split('/')[0]!))],
      {
        ...config.options,
        baseDir: root,
        tsConfig: undefined,
        ruleSet: { forbidden: config.forbidden },
        validate: true,
      },
      { alias: { '@': root } },
    )
    const { violations } = (output as ICruiseResult).summary
    return [...new Set(violations.map(({ rule }) => rule.name))].sort()
  } finally {
    for (const file of Object.keys(files)) rmSync(path.join(root, file))
    write(Object.fromEntries(Object.entries(VALID_PROJECT).filter(([file]) => file in files)))
  }
}

function write(files: Files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
}

const PACKAGE = {
  name: 'project',
  type: 'module',
  dependencies: { zod: '*', react: '*', next: '*', recharts: '*', zustand: '*' },
  devDependencies: { vitest: '*', 'fast-check': '*' },
}
