import { expectedNumber, type Figure } from './expected'
import { exactly, fieldText } from './numbers'
import type { NumberReading } from './read-number'

/** Error message for the person who typed a text that is not an accepted number; null when it is one. */
export function numberProblem(typed: string, reading: NumberReading, figure: Figure): string | null {
  const wanted = `Type ${expectedNumber(figure)}.`
  switch (reading.kind) {
    case 'number':
      return null
    case 'empty':
      return wanted
    case 'not-a-number':
      return `“${typed.trim()}” is not a number. ${wanted}`
    case 'not-whole':
      return `${exactly(reading.value)} is not a whole number. ${wanted}`
    case 'out-of-range':
      return `${Number.isFinite(reading.value) ? exactly(reading.value) : typed.trim()} is out of range. ${wanted}`
    case 'ambiguous': {
      const [one, other] = reading.readings
      return `${typed.trim()} can be ${exactly(one)} or ${exactly(other)}: type ${typable(one)} or ${typable(other)}.`
    }
  }
}

/**
 * One reading of an ambiguous text, in a form that is not ambiguous: as the field shows it, without thousands
 * separators.
 */
const typable = (value: number) => fieldText(value).replaceAll(',', '')
