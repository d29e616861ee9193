import { expect, test } from 'vitest'
import { renderersFrom } from './setting.mjs'

const GB = 2 ** 30

test.each([
  ['0', 0],
  [' 3 ', 3],
  ['64', 64],
])('RENDERERS=%s is %i, whatever the machine has', (text, count) =>
  expect(renderersFrom(text, { cores: 1, memory: GB })).toBe(count),
)

test.each([
  { cores: 1, memory: 64 * GB, count: 0 },
  { cores: 2, memory: 8 * GB, count: 2 },
  { cores: 16, memory: 64 * GB, count: 4 },
  { cores: 4, memory: 1 * GB, count: 1 },
  { cores: 4, memory: 0.5 * GB, count: 0 },
])('without a setting, $cores cores with $memory bytes have $count', ({ count, ...machine }) => {
  for (const text of [undefined, '', ' ']) expect(renderersFrom(text, machine)).toBe(count)
})

test('this machine has a number as well', () => expect(renderersFrom(undefined)).toBeLessThanOrEqual(4))

test.each([['-1'], ['1.5'], ['65'], ['two'], ['0x2']])('%s is refused', (text) =>
  expect(() => renderersFrom(text)).toThrow(/^RENDERERS must be a whole number from 0 to 64, and it is "/),
)
