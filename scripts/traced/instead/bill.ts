import { HOURS_PER_MONTH, perMonth, type Usd } from '@/lib/kernel'
import { componentMeter, type Charge, type MeterOptions } from '@/lib/meters'
import { billedQuantity } from '@/lib/meters/engine/line'
import { graduated } from '@/lib/meters/engine/graduated'
import type { Component, MeteredUsage } from '@/lib/sizing'
import { named } from '@/lib/workbook/figure'
import type { ListOnTerms } from '@/lib/cost/card-on-terms'
import { savedBy } from '@/lib/cost/commitments/agreed'
import type { AgreedAmount } from '@/lib/cost/types'

export type Billed = {
  meter: string
  charges: readonly (Charge | null)[]
  amount: Usd<'month'>
  saved: number
  agreed?: readonly AgreedAmount[]
}

/** As in lib/cost, with a name for what is used, billed and paid: each becomes a row. */
export function billOf(component: Component, card: ListOnTerms): Billed {
  const { label, copies } = component
  named([label, 'copies'], 'copies', copies)
  const first = billOfUsage(component, component, copies, card, component.or ? `${label} (1st way)` : label)
  if (!component.or) return first
  const second = billOfUsage(component, component.or, copies, card, `${label} (2nd way)`)
  const cheaper = second.amount < first.amount ? second : first
  named([label, 'cheaper of the two'], 'USD/month', cheaper.amount)
  return cheaper
}

function billOfUsage(
  { kind }: Component,
  { meter: id, usage }: MeteredUsage,
  copies: number,
  { priceOf, options, agreedOn }: ListOnTerms,
  label: string,
): Billed {
  const meter = componentMeter(id)
  const inOneMonth = inMonth(usage, options)
  for (const { name, label: field, unit } of meter.usage) {
    named([label, field], unit, inOneMonth[name] ?? 0)
  }
  const charges = meter.lines(inOneMonth, priceOf, options)
  let amount = 0
  let saved = 0
  let isAgreed = false
  for (const charge of charges) {
    if (charge === null) continue
    const quantity = billedQuantity({ ...charge, quantity: charge.quantity * copies })
    named([label, `${charge.label}: billed`], charge.price.unit, quantity)
    const usd = graduated(quantity, charge.price)
    named([label, charge.label], 'USD/month', usd)
    amount += usd
    const rate = agreedOn?.(charge.price, kind)
    if (!rate) continue
    isAgreed = true
    saved += savedBy(rate, usd)
  }
  named([label, 'all copies'], 'USD/month', amount)
  if (!isAgreed) return { meter: id, charges: NONE, amount: perMonth(amount), saved: 0 }
  named([label, 'taken off by commitments'], 'USD/month', saved)
  return { meter: id, charges: NONE, amount: perMonth(amount), saved, agreed: AGREED }
}

/** Totals need no charges, and two ways to build a component have others. */
const NONE: readonly Charge[] = []

/** Whether a part has commitments of its own is known; which amounts they cover no total asks. */
const AGREED: readonly AgreedAmount[] = []

const inMonth = (usage: MeteredUsage['usage'], { hoursPerMonth }: MeterOptions): Record<string, number> =>
  hoursPerMonth === HOURS_PER_MONTH && typeof hoursPerMonth === 'number' ? usage : { ...usage, hours: hoursPerMonth }
