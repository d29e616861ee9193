import { expect, test } from 'vitest'
import { hoursInWords, requestTime } from './durations'

test.each([
  [0.0237, '24 ms'],
  [0.9999, '1 s'],
  [1.234, '1.2 s'],
  [Infinity, 'no end'],
])('%d seconds of a request are "%s"', (seconds, said) => expect(requestTime(seconds)).toBe(said))

test.each([
  [0.001, 'under 1 minute'],
  [0.334, '20 minutes'],
  [1, '1 hour'],
  [1.5, '1.5 hours'],
  [72, '3 days'],
])('%d hours are "%s"', (hours, said) => expect(hoursInWords(hours)).toBe(said))
