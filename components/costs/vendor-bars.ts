import type { StackedBar } from '@/components/charts/series'
import type { VendorComparison } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import { shownCurrency, type Currency } from '@/lib/kernel'
import { vendorInWords } from '@/lib/report'

/** The row of a vendor in the figures of the chart. */
export type VendorFigures = { id: string; label: string; amount: string; range: string; borrowed: string }

/**
 * A bar for each vendor, in the visitor's currency: its blocks at its own prices, the largest first, then what stands
 * on borrowed ones. The range is in its name.
 */
export function vendorBars(
  { vendors, blocks }: VendorComparison,
  money: Currency,
): { bars: StackedBar[]; figures: VendorFigures[] } {
  const { exchangeRate } = shownCurrency(money)
  const { amount, range } = moneyIn(money)
  const bars = vendors.map((vendor, place): StackedBar => {
    const at = blocks.flatMap(({ id, label, at: billed }) => {
      const block = billed[place]
      return block ? [{ id, label, own: block.amount - block.borrowed, borrowed: block.borrowed }] : []
    })
    const part = (kind: 'paid' | 'unpaid', { id, label, own, borrowed }: (typeof at)[number]) => ({
      id: `${id}-${kind}`,
      label: kind === 'paid' ? label : `${label}, borrowed`,
      amount: (kind === 'paid' ? own : borrowed) * exchangeRate,
      kind,
    })
    const parts = [...at.map((block) => part('paid', block)), ...at.map((block) => part('unpaid', block))]
    return {
      id: vendor.card,
      label:
        vendor.borrowed > 0 ? `${vendorInWords(vendor)}: ${range(vendor.low, vendor.high)}` : vendorInWords(vendor),
      color: 'var(--ink)',
      parts: parts.filter((each) => each.amount > 0).sort((one, other) => other.amount - one.amount),
    }
  })
  return {
    bars,
    figures: vendors.map((vendor) => ({
      id: vendor.card,
      label: vendorInWords(vendor),
      amount: amount(vendor.amount),
      range: vendor.borrowed > 0 ? `${amount(vendor.low)} to ${amount(vendor.high)}` : amount(vendor.amount),
      borrowed: amount(vendor.borrowed),
    })),
  }
}
