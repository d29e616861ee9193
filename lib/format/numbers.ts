import { figureFormat } from './minus'

const WHOLE = figureFormat({ maximumFractionDigits: 0 })
const FEW = figureFormat({ maximumFractionDigits: 2 })
const TINY = figureFormat({ maximumSignificantDigits: 2 })
const COMPACT = figureFormat({ notation: 'compact', maximumFractionDigits: 1 })
const PERCENT = figureFormat({ style: 'percent', maximumFractionDigits: 1 })
// Twelve significant digits: people type fewer, and floating-point error shows up only after them.
const EXACT = figureFormat({ maximumSignificantDigits: 12 })
const SIGNED_PERCENT = figureFormat({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })

type Compact = { compact?: boolean }

/**
 * A plain number: "1,234", "0.1"; compact "1.2M". No decimals from 100 up, two below 100, two significant digits below
 * 0.01.
 */
export function count(n: number, { compact = false }: Compact = {}): string {
  const size = Math.abs(n)
  if (size !== 0 && size < 0.01) return TINY.format(n)
  if (size < 100) return FEW.format(n + 0)
  return compact && size >= 1000 ? COMPACT.format(n) : WHOLE.format(n)
}

/** A share: 0.333 is "33.3%". */
export const percent = (share: number): string => PERCENT.format(share + 0)

/** A difference as a percentage: "+50%", "−20%", "0%". */
export const signedPercent = (share: number): string => SIGNED_PERCENT.format(share)

/** A number with every digit that was typed (up to 12), for bounds and messages: "10,000,000", "0.0001". */
export const exactly = (n: number): string => EXACT.format(n + 0)

/** The number in so many significant digits: as many as its range allows. */
export const inDigits = (n: number, digits = 2): number => Number(n.toPrecision(digits))

/** The number without floating-point error (0.30000000000000004), which shows up only after twelve digits. */
export const withoutNoise = (n: number): number => Number(n.toPrecision(12)) + 0

/**
 * A number as a field shows it, such that the field reads it back as the same number. "1.234" could also be read as
 * 1,234, so it is shown as "1.2340".
 */
export function fieldText(n: number): string {
  const text = (n < 0 ? '-' : '') + exactly(Math.abs(n))
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}
