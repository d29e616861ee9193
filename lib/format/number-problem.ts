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
      return `${asTyped(typed, reading.value)} is not a whole number. ${wanted}`
    case 'out-of-range':
      return `${asTyped(typed, reading.value)} is out of range. ${wanted}`
    case 'ambiguous': {
      const [one, other] = reading.readings
      return `${typed.trim()} can be ${exactly(one)} or ${exactly(other)}: type ${typable(one)} or ${typable(other)}.`
    }
  }
}

/**
 * The number as the app writes numbers. One that it would round, or write with more digits than one can count, is
 * quoted as it was typed, so that the person recognises it.
 */
function asTyped(typed: string, value: number): string {
  const written = exactly(value)
  const same = Number(written.replaceAll(',', '')) === value
  return Number.isFinite(value) && same && written.length <= LONGEST ? written : shortened(typed.trim())
}

const LONGEST = 24

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/**
 * One reading of an ambiguous text, in a form that is not ambiguous: as the field shows it, without thousands
 * separators.
 */
const typable = (value: number) => fieldText(value).replaceAll(',', '')
