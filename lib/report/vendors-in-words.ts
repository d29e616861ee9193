import type { RateCardId } from '@/content/scenario/card-ids'
import type { VendorComparison, VendorTotal, Verdict } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import type { Currency } from '@/lib/kernel'

/** The cards that a comparison of vendors puts beside each other: each in its first region. */
export const VENDOR_CARD_IDS = ['aws-us-east-1', 'azure-eastus', 'gcp-us-central1'] as const satisfies RateCardId[]

const VENDORS: Partial<Record<VendorTotal['vendor'], string>> = { aws: 'AWS', azure: 'Azure', gcp: 'Google Cloud' }

/** "Google Cloud us-central1". */
export const vendorInWords = ({ vendor, region }: Pick<VendorTotal, 'vendor' | 'region'>): string =>
  `${VENDORS[vendor] ?? vendor} ${region}`

/** What can be said of each pair of vendors, the certain first. */
export function verdictsInWords({ vendors, certain, open }: VendorComparison, money: Currency): string[] {
  const { amount } = moneyIn(money)
  const named = (card: string) => {
    const found = vendors.find((each) => each.card === card)
    return found ? (VENDORS[found.vendor] ?? found.name) : card
  }
  const known = ({ cheaper, dearer, gap, missing }: Verdict) =>
    `${named(cheaper)} is ${amount(gap)} a month cheaper than ${named(dearer)}, whatever borrowed prices turn out as ` +
    `(they leave ${amount(missing)} open).`
  const unknown = ({ cheaper, dearer, gap, missing }: Verdict) =>
    `Between ${named(cheaper)} and ${named(dearer)} neither can be called cheaper: they are ${amount(gap)} a month ` +
    `apart, and borrowed prices leave ${amount(missing)} open.`
  return [...certain.map(known), ...open.map(unknown)]
}
