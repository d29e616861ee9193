import { isWithin } from '@/lib/kernel'
import type { Figure } from './expected'

/** Result of reading a typed text. A text that could be two numbers is rejected, and both are listed. */
export type NumberReading =
  | { kind: 'number'; value: number }
  | { kind: 'empty' }
  | { kind: 'not-a-number' }
  | { kind: 'ambiguous'; readings: [number, number] }
  | { kind: 'out-of-range'; value: number }
  | { kind: 'not-whole'; value: number }

const NO_BOUNDS: Figure = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE }

/**
 * Reads a number in the notations people type: "20,000", "20 000", "20'000", "1.250.000", "0,25", "20k", "1.5M",
 * "2bn", "3 million", "1e6", and with the field's own unit behind it ("90%", "100 GB"). A comma before three digits
 * separates thousands, because the app shows numbers that way; a point before three digits is ambiguous, and is not
 * guessed.
 */
export function readNumber(typed: string, figure: Figure = NO_BOUNDS): NumberReading {
  const text = withoutUnit(plainCharacters(typed), figure.unit ?? '')
  if (text === '') return typed.trim() === '' ? { kind: 'empty' } : { kind: 'not-a-number' }
  const [value, other] = readings(text, figure.unit ?? '')
  if (value === undefined) return { kind: 'not-a-number' }
  if (other !== undefined) return { kind: 'ambiguous', readings: [value, other] }
  if (!isWithin(value, { ...figure, whole: false })) return { kind: 'out-of-range', value }
  return isWithin(value, figure) ? { kind: 'number', value } : { kind: 'not-whole', value }
}

/**
 * Replaces the variants of spaces, apostrophes and minus signs that keyboards and copied tables produce with one of
 * each.
 */
const plainCharacters = (typed: string) =>
  typed
    .trim()
    .replace(/[\s\u2007\u2009\u202f]/g, ' ')
    .replace(/[’ʼ´`]/g, "'")
    .replace(/\u2212/g, '-')

/** Removes the field's unit. "%" is accepted only when the unit is a percentage, "$" only when it is dollars. */
function withoutUnit(text: string, unit: string): string {
  if (/^(USD|US dollars)/.test(unit) && text.startsWith('$')) return text.slice(1).trim()
  const named = unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase())
  return named ? text.slice(0, -unit.length).trim() : text
}

const PARTS = /^([+-]?) ?([\d., _']+?)(?:e([+-]?\d{1,3}))? ?(k|m|mn|b|bn|g|thousand|million|billion)?$/i

const ZEROS: Record<string, number> = { k: 3, m: 6, mn: 6, b: 9, bn: 9, g: 9, thousand: 3, million: 6, billion: 9 }

/** The numbers that the text can be: none, one or two. */
function readings(text: string, unit: string): number[] {
  const [, sign = '', body = '', exponent = '0', suffix = ''] = PARTS.exec(text) ?? []
  const zeros = ZEROS[suffix.toLowerCase()] ?? 0
  // In a field of GB, the G of "5G" can be the unit as well as the suffix for billions; likewise "12m" in a field of
  // months.
  const sizes = suffix !== '' && unit.toLowerCase().startsWith(suffix.toLowerCase()) ? [0, zeros] : [zeros]
  return decimals(body).flatMap((digits) => sizes.map((size) => scaled(sign + digits, Number(exponent) + size)))
}

/**
 * Scales in the text, because 1.1 times a million is not 1,100,000 in floating point. Adds zero so that "-0" becomes 0.
 */
const scaled = (digits: string, zeros: number) => Number(`${digits}e${zeros}`) + 0

const PLAIN = /^\d+\.?\d*$|^\.\d+$/
const COMMA = /^\d*,\d*$/
const GROUP_OR_FRACTION = /^[1-9]\d{0,2}[.,]\d{3}$/
const GROUPED = [/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/, /^[1-9]\d{0,2}(\.\d{3}){2,}$/, /^[1-9]\d{0,2}(\.\d{3})+,\d*$/]
const GROUPED_OTHERWISE = /^[1-9]\d{0,2}([ _'])\d{3}(\1\d{3})*([.,]\d*)?$/

/** The plain decimals that digits with separators can mean. */
function decimals(body: string): string[] {
  if (!/\d/.test(body)) return []
  if (GROUP_OR_FRACTION.test(body) && body.includes('.')) return [body, body.replace('.', '')]
  if (PLAIN.test(body)) return [body]
  const [english, points, european] = GROUPED.map((form) => form.test(body))
  if (english) return [body.replaceAll(',', '')]
  if (points || european) return [body.replaceAll('.', '').replace(',', '.')]
  if (GROUPED_OTHERWISE.test(body)) return [body.replace(/[ _']/g, '').replace(',', '.')]
  return COMMA.test(body) ? [body.replace(',', '.')] : []
}
