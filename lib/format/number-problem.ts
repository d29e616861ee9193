import { expectedNumber, type Figure } from './expected'
import { exactly, fieldText } from './numbers'
import type { NumberReading } from './read-number'

/** Why a typed text is not the figure that was asked for, said to the person who typed it; null for a number. */
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

/** A reading in the form that has no other: what the field itself would show, without groups. */
const typable = (value: number) => fieldText(value).replaceAll(',', '')
