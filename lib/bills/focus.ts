import { blockOf, unitWithoutBlock } from './amounts'
import { cellsBy } from './cells'
import { shownText } from './shown-text'
import type { ChargeKind, ColumnOf, RowReader } from './types'

/**
 * Rows of a FOCUS export. Versions 1.3 and 1.4 rename the columns of the provider; AWS, Azure and Google name what was
 * used in columns of their own, which begin with `x_`, and from 1.1 on in SkuMeter.
 */
export function focusReader(columnOf: ColumnOf): RowReader {
  const cells = cellsBy(columnOf)
  const cost = cells.cost(cells.has('EffectiveCost') ? 'EffectiveCost' : 'BilledCost')
  const list = cells.amount('ListCost')
  const vendor = cells.text(
    'ServiceProviderName',
    'ProviderName',
    'HostProviderName',
    'PublisherName',
    'InvoiceIssuerName',
  )
  const service = cells.text('ServiceName')
  const code = cells.text('x_ServiceCode')
  const usage = cells.text('x_UsageType', 'SkuMeter', 'x_SkuMeterName', 'x_SkuDescription', 'ChargeDescription')
  const operation = cells.text('x_Operation')
  const consumed = cells.amount('ConsumedQuantity')
  const consumedUnit = cells.text('ConsumedUnit')
  const priced = cells.amount('PricingQuantity')
  const pricingUnit = cells.text('PricingUnit')
  const currency = cells.text('BillingCurrency')
  const category = cells.text('ChargeCategory')
  const charge = cells.text('ChargeClass')
  const commitment = cells.text('CommitmentDiscountId')
  const commitmentStatus = cells.text('CommitmentDiscountStatus')
  const from = cells.day('ChargePeriodStart', 'BillingPeriodStart')
  const until = cells.day('ChargePeriodEnd', 'BillingPeriodEnd')

  return (row) => {
    const amount = cost(row)
    if (typeof amount === 'object') return amount
    const kind = kindOf(category(row), charge(row))
    if (kind === null)
      return {
        where: 'ChargeCategory',
        found: category(row) ? `“${shownText(category(row))}”` : 'nothing',
        expected: KINDS,
      }
    const name = service(row) || code(row)
    const used = usage(row)
    // Google consumes bytes and prices GiB, Azure prices by the 10,000: what is priced goes first.
    const quantity = priced(row)
    return {
      vendor: vendor(row),
      service: name,
      usage: isBalancer(name) && operation(row) ? `${used} ${operation(row)}` : used,
      unit: quantity === null ? consumedUnit(row) : unitWithoutBlock(pricingUnit(row)),
      currency: currency(row) || 'USD',
      kind: kind === 'usage' && commitmentStatus(row) === 'Unused' ? 'fee' : kind,
      cost: amount,
      list: list(row),
      quantity: quantity === null ? (consumed(row) ?? 0) : quantity * blockOf(pricingUnit(row)),
      committed: commitment(row) !== '',
      from: from(row),
      until: until(row),
    }
  }
}

/** Load balancers of both kinds have the same usage types; the operation tells them apart. */
export const isBalancer = (service: string): boolean => /elb|elastic load/i.test(service)

const KINDS = 'Usage, Purchase, Tax, Credit or Adjustment'

function kindOf(category: string, charge: string): ChargeKind | null {
  if (charge.toLowerCase() === 'correction') return 'correction'
  switch (category.toLowerCase()) {
    case 'usage':
      return 'usage'
    case 'purchase':
      return 'fee'
    case 'tax':
      return 'tax'
    case 'credit':
      return 'credit'
    case 'adjustment':
      return 'correction'
    default:
      return null
  }
}
