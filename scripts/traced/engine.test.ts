import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { engineText, ENGINE_FILE } from './engine.mjs'

test(`${ENGINE_FILE} is up to date; if not, run \`npm run generate\``, async () => {
  expect(await engineText()).toBe(readFileSync(ENGINE_FILE, 'utf8'))
}, 60_000)
