import { count, exactly, percent, signedPercent, unitPrice } from '@/lib/format'
import type { LedgerRow } from '@/lib/report'
import { ledgerAnchor } from '@/lib/share/paths'

/** A figure of the ledger as it is read: "$0.0404784" and "per vCPU-hour", "90%", "500" and "writes/s". */
export function valueInWords(value: number | null, unit: string): { figure: string; unit: string } {
  if (value === null) return { figure: 'no figure', unit: '' }
  if (unit === '%' || unit === 'share') return { figure: percent(value), unit: '' }
  if (unit === SHARE) return { figure: signedPercent(value), unit: 'of development time' }
  if (unit.startsWith(SHARE_OF)) return { figure: percent(value), unit: unit.slice('share '.length) }
  if (unit.startsWith(CHANGE)) return { figure: signedPercent(value), unit: unit.slice(CHANGE.length).trim() }
  if (unit.startsWith(DOLLARS)) return { figure: unitPrice(value), unit: `per ${unit.slice(DOLLARS.length)}` }
  if (unit.startsWith(DOLLARS_PER))
    return { figure: unitPrice(value), unit: `per ${unit.slice(DOLLARS_PER.length).replace(/^1 /, '')}` }
  return { figure: unit === 'exponent' ? exactly(value) : count(value), unit }
}

/** The range of a figure: "20% to 100%", "12 and more". */
export function rangeInWords({ range, unit }: Pick<LedgerRow, 'range' | 'unit'>): string | null {
  if (!range) return null
  const [low, high] = range
  const from = valueInWords(low, unit).figure
  if (high === null) return `${from} and more`
  return low === high ? null : `${from} to ${valueInWords(high, unit).figure}`
}

const DOLLARS_PER = 'USD per '
const DOLLARS = 'USD/'
const CHANGE = 'relative change'
const SHARE_OF = 'share of '
const SHARE = 'share of development time'

/**
 * Where a row stands on the page. Prices and coefficients can be replaced by the visitor's own, and are linked to by
 * that id.
 */
export const anchorOf = ({ id, group }: LedgerRow): string =>
  ledgerAnchor(id, group === 'prices' || group === 'framework')

/**
 * A price that the lists keep under a vendor's first region is also found by the id without it, by which estimates name
 * it.
 */
export const otherAnchorOf = ({ id, price }: LedgerRow): string | null =>
  price && price.shortId !== id ? ledgerAnchor(price.shortId, true) : null
