import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VIOLATIONS } from './lint-violations.fixture'
import { temporaryProject } from './temporary-project.fixture'

/** A project of nothing but violations, each in a file of its own, linted once by the configuration of this one. */
const { root, write, remove } = temporaryProject('lint')
const found = new Map<string, string[]>()

beforeAll(() => {
  for (const file of ['oxlint.config.mjs', 'tsconfig.json']) write({ [file]: readFileSync(file, 'utf8') })
  write({ 'lib/words.ts': 'export type Words = string\n' })
  for (const [, file, text] of VIOLATIONS) write({ [file]: `${text}\n` })
  for (const { filename, code } of diagnostics()) {
    const file = filename.replaceAll('\\', '/')
    found.set(file, [...(found.get(file) ?? []), code])
  }
})
afterAll(remove)

describe('lint', () => {
  test.each(VIOLATIONS)('%s speaks of %s', (rule, file) => {
    expect(found.get(file)).toContain(rule)
  })

  test('has nothing to say of a file without fault', () => {
    expect(found.get('lib/words.ts')).toBeUndefined()
  })

  // A rule that has to be switched off in a line is either wrong, and is changed for all, or right.
  test('is not switched off in any file', () => {
    const files = globSync(['**/*.{ts,tsx,mjs}', '!node_modules', '!.next', '!.cache', '!**/*.generated.*'])
    const word = new RegExp(['eslint', 'oxlint'].map((name) => `${name}-(disable|enable)`).join('|'))
    expect(files.length).toBeGreaterThan(1000)
    expect(files.filter((file) => word.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

/** What oxlint reports. It ends with 1, as it should: everything there is a violation. */
function diagnostics(): { filename: string; code: string }[] {
  const oxlint = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  try {
    const folders = [...new Set(VIOLATIONS.map(([, file]) => file.split('/')[0]!))]
    execFileSync(process.execPath, [oxlint, '--config', 'oxlint.config.mjs', '--format', 'json', ...folders], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    return (JSON.parse((error as { stdout: string }).stdout) as { diagnostics: ReturnType<typeof diagnostics> })
      .diagnostics
  }
  throw new Error('oxlint found nothing in a project of violations.')
}
