import type { Bounds } from '@/lib/kernel'
import { exactly } from './numbers'

/** The figure that a field takes: its bounds, and the unit that they are given in. */
export type Figure = Bounds & { unit?: string }

/**
 * What a place for a number takes, to complete "expected ..." or "Type ...": "a whole number from 1 to 100", with
 * the unit "a number from 0.1 to 10,000,000 requests/s". The one phrase for links, files, fields and the API,
 * which writes its numbers without separators: JSON has none. A bound of infinity is none: "a number of at least 0".
 */
export const expectedNumber = ({ min, max, whole = false, unit }: Figure, write = exactly): string =>
  `${whole ? 'a whole number' : 'a number'}${between(min, max, write)}${withUnit(unit)}`

function between(min: number, max: number, write: (n: number) => string): string {
  if (max !== Infinity) return min === -Infinity ? ` of at most ${write(max)}` : ` from ${write(min)} to ${write(max)}`
  return min === -Infinity ? '' : ` of at least ${write(min)}`
}

/** A share as a link and a file hold it: "a share from 0.01 to 1" for 1% to 100%. */
export const expectedShare = ({ min, max }: Bounds): string => `a share from ${exactly(min)} to ${exactly(max)}`

const withUnit = (unit = '') => (unit === '' || unit === '%' ? unit : ` ${unit}`)
