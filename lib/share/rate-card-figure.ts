import * as z from 'zod/mini'
import { listedOr } from '@/lib/format'
import { isWithin, type Bounds } from '@/lib/kernel'
import { number, readFigure } from './grammar'

/**
 * A number, or a text that any field of the app would read as one. When a text has two readings, the message names
 * both.
 */
export const figure = (bounds: Bounds & { unit?: string }, expected = number(bounds).expected()) =>
  z.pipe(
    z.transform((value: unknown, { issues }) => {
      if (typeof value !== 'string') return value
      const reading = readFigure(value, bounds)
      if (reading.kind === 'ambiguous') issues.push({ code: 'custom', input: value, message: either(reading.readings) })
      return reading.kind === 'number' && isWithin(reading.value, bounds) ? reading.value : value
    }),
    z.number(expected).check(
      z.refine((value) => isWithin(value, bounds), expected),
      z.overwrite(withoutMinusZero),
    ),
  )

const either = (readings: readonly number[]) => `${listedOr(readings.map(String))} as a number: the text can be either`
const withoutMinusZero = (value: number) => value + 0
