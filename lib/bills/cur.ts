import { cellsBy } from './cells'
import { isBalancer } from './focus'
import type { ChargeKind, ColumnOf, RowReader } from './types'

/**
 * Rows of an AWS Cost and Usage Report, of the former one and of CUR 2.0, whose columns differ in their spelling alone.
 * The cost is the amortised one, as AWS documents it: what a reservation or a savings plan covers costs its share of
 * the commitment, and paying for the commitment costs what was left unused of it.
 */
export function curReader(columnOf: ColumnOf): RowReader {
  const cells = cellsBy(columnOf)
  const unblended = cells.cost('lineItem/UnblendedCost')
  const type = cells.text('lineItem/LineItemType')
  const planCost = cells.amount('savingsPlan/SavingsPlanEffectiveCost')
  const planTotal = cells.amount('savingsPlan/TotalCommitmentToDate')
  const planUsed = cells.amount('savingsPlan/UsedCommitment')
  const reservedCost = cells.amount('reservation/EffectiveCost')
  const unusedUpfront = cells.amount('reservation/UnusedAmortizedUpfrontFeeForBillingPeriod')
  const unusedFee = cells.amount('reservation/UnusedRecurringFee')
  const reservation = cells.text('reservation/ReservationARN')
  const list = cells.amount('pricing/publicOnDemandCost')
  const service = cells.text('lineItem/ProductCode')
  const usage = cells.text('lineItem/UsageType', 'lineItem/LineItemDescription')
  const operation = cells.text('lineItem/Operation')
  const quantity = cells.amount('lineItem/UsageAmount')
  const unit = cells.text('pricing/unit')
  const currency = cells.text('lineItem/CurrencyCode')
  const from = cells.day('lineItem/UsageStartDate', 'bill/BillingPeriodStartDate')
  const until = cells.day('lineItem/UsageEndDate', 'bill/BillingPeriodEndDate')

  const amortised = (row: readonly string[], kind: string, billed: number): number => {
    switch (kind) {
      case 'SavingsPlanCoveredUsage':
        return planCost(row) ?? billed
      case 'DiscountedUsage':
        return reservedCost(row) ?? billed
      case 'SavingsPlanRecurringFee':
        return planTotal(row) === null ? billed : Math.max(0, (planTotal(row) ?? 0) - (planUsed(row) ?? 0))
      case 'RIFee':
        return unusedUpfront(row) === null && unusedFee(row) === null
          ? billed
          : (unusedUpfront(row) ?? 0) + (unusedFee(row) ?? 0)
      default:
        return kind in PAID_ELSEWHERE || (kind === 'Fee' && reservation(row) !== '') ? 0 : billed
    }
  }

  return (row) => {
    const billed = unblended(row)
    if (typeof billed === 'object') return billed
    const said = type(row)
    const name = service(row)
    const used = usage(row)
    const isUse = USES.has(said)
    return {
      vendor: 'AWS',
      service: name,
      usage: isBalancer(name) && operation(row) ? `${used} ${operation(row)}` : used,
      unit: unit(row),
      currency: currency(row) || 'USD',
      kind: kindOf(said, reservation(row) !== ''),
      cost: amortised(row, said, billed),
      list: isUse ? list(row) : null,
      quantity: isUse ? (quantity(row) ?? 0) : 0,
      committed: said === 'DiscountedUsage' || said === 'SavingsPlanCoveredUsage',
      from: from(row),
      until: until(row),
    }
  }
}

/** Rows whose money is counted with the usage that they pay for. */
const PAID_ELSEWHERE: Readonly<Record<string, true>> = { SavingsPlanNegation: true, SavingsPlanUpfrontFee: true }

const USES: ReadonlySet<string> = new Set(['Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage'])

function kindOf(type: string, isReservation: boolean): ChargeKind {
  switch (type) {
    case 'Tax':
      return 'tax'
    case 'Credit':
    case 'Refund':
      return 'credit'
    case 'Fee':
      return isReservation ? 'prepaid' : 'fee'
    case 'SavingsPlanRecurringFee':
    case 'RIFee':
      return 'fee'
    case 'SavingsPlanNegation':
    case 'SavingsPlanUpfrontFee':
      return 'prepaid'
    // Discounts under an agreement are rows of their own, with the usage type that they lower.
    default:
      return 'usage'
  }
}
