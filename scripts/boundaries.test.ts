import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'
import { VALID_PROJECT, VIOLATIONS } from './boundary-violations.fixture'
import { temporaryProject, type Files } from './temporary-project.fixture'

/** The valid project, written once: each test adds the files of its violation, and takes them back. */
const { root, write, remove } = temporaryProject('boundaries')

beforeAll(() => {
  write(VALID_PROJECT)
  write({ 'package.json': JSON.stringify(PACKAGE) })
})
afterAll(remove)

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

const PACKAGE = {
  name: 'project',
  type: 'module',
  dependencies: { zod: '*', react: '*', next: '*', recharts: '*', zustand: '*' },
  devDependencies: { vitest: '*', 'fast-check': '*' },
}
