import { expect, test } from 'vitest'
import { csv } from './csv'

test('keeps commas, quotes and line breaks, and lets no text run as a formula', () =>
  expect(csv([['a "b", c', '=1+1', -0.2, 'x\ny']])).toBe('"a ""b"", c","\'=1+1",-0.2,"x\ny"\r\n'))
