import { expect, test } from 'vitest'
import { fromTo } from '.'

test.each([
  ['3 teams', '6 teams', '3 to 6 teams'],
  ['1 person-month', '10 person-months', '1 to 10 person-months'],
  ['1 hour/month', '8 hours/month', '1 to 8 hours/month'],
  ['850 requests/s', '1.2K requests/s', '850 to 1.2K requests/s'],
  ['10%', '60%', '10% to 60%'],
  ['30 minutes', '4 hours', '30 minutes to 4 hours'],
])('from %s to %s', (low, high, words) => expect(fromTo(low, high)).toBe(words))
