import type { Bounds } from '@/lib/kernel'
import { exactly } from './numbers'

/** The bounds of a number, and the unit they are given in. */
export type Figure = Bounds & { unit?: string }

/**
 * The accepted numbers, as the end of a sentence "expected ..." or "Type ...": "a whole number from 1 to 100", or with
 * a unit "a number from 0.1 to 10,000,000 requests/s". Links, files, fields and the API all use this phrase. The API
 * passes its own `write`, because JSON numbers have no thousands separators. An infinite bound is left out: "a number
 * of at least 0".
 */
export const expectedNumber = ({ min, max, whole = false, unit }: Figure, write = exactly): string =>
  `${whole ? 'a whole number' : 'a number'}${between(min, max, write)}${withUnit(unit)}`

function between(min: number, max: number, write: (n: number) => string): string {
  if (max !== Infinity) return min === -Infinity ? ` of at most ${write(max)}` : ` from ${write(min)} to ${write(max)}`
  return min === -Infinity ? '' : ` of at least ${write(min)}`
}

/** The accepted shares as written in links and files: "a share from 0.01 to 1" for 1% to 100%. */
export const expectedShare = ({ min, max }: Bounds): string => `a share from ${exactly(min)} to ${exactly(max)}`

const withUnit = (unit = '') => (unit === '' || unit === '%' ? unit : ` ${unit}`)
