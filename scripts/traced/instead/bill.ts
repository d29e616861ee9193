import { HOURS_PER_MONTH, perMonth, type Usd } from '@/lib/kernel'
import { componentMeter, type Charge, type MeterOptions } from '@/lib/meters'
import { billedQuantity } from '@/lib/meters/engine/line'
import { graduated } from '@/lib/meters/engine/graduated'
import type { Component, MeteredUsage } from '@/lib/sizing'
import { named } from '@/lib/workbook/figure'
import type { ListOnTerms } from '@/lib/cost/card-on-terms'

export type Billed = { meter: string; charges: readonly (Charge | null)[]; amount: Usd<'month'> }

/** As in lib/cost, with a name for what is used, billed and paid: each becomes a row. */
export function billOf(component: Component, card: ListOnTerms): Billed {
  const { label, copies } = component
  named([label, 'copies'], 'copies', copies)
  const first = billOfUsage(component, copies, card, component.or ? `${label} (1st way)` : label)
  if (!component.or) return first
  const second = billOfUsage(component.or, copies, card, `${label} (2nd way)`)
  const cheaper = second.amount < first.amount ? second : first
  named([label, 'cheaper of the two'], 'USD/month', cheaper.amount)
  return cheaper
}

function billOfUsage(
  { meter: id, usage }: MeteredUsage,
  copies: number,
  { priceOf, options }: ListOnTerms,
  label: string,
): Billed {
  const meter = componentMeter(id)
  const inOneMonth = inMonth(usage, options)
  for (const { name, label: field, unit } of meter.usage) {
    named([label, field], unit, inOneMonth[name] ?? 0)
  }
  const charges = meter.lines(inOneMonth, priceOf, options)
  let amount = 0
  for (const charge of charges) {
    if (charge === null) continue
    const quantity = billedQuantity({ ...charge, quantity: charge.quantity * copies })
    named([label, `${charge.label}: billed`], charge.price.unit, quantity)
    const usd = graduated(quantity, charge.price)
    named([label, charge.label], 'USD/month', usd)
    amount += usd
  }
  named([label, 'all copies'], 'USD/month', amount)
  return { meter: id, charges: NONE, amount: perMonth(amount) }
}

/** Totals need no charges, and two ways to build a component have others. */
const NONE: readonly Charge[] = []

const inMonth = (usage: MeteredUsage['usage'], { hoursPerMonth }: MeterOptions): Record<string, number> =>
  hoursPerMonth === HOURS_PER_MONTH && typeof hoursPerMonth === 'number' ? usage : { ...usage, hours: hoursPerMonth }
