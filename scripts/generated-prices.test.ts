import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GENERATED } from './generated-prices'

test.each(Object.entries(GENERATED))('%s is up to date; if not, run `npm run generate`', (path, text) =>
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(text),
)
