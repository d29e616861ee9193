import { perMonth } from '@/lib/kernel'
import { billedQuantity } from '@/lib/meters/engine/line'
import type { Component, ComponentKind, MeteredUsage } from '@/lib/sizing'
import { named } from '@/lib/workbook/figure'
import type { ListOnTerms } from '@/lib/cost/card-on-terms'
import { savedBy } from '@/lib/cost/commitments/agreed'
import type { Billed } from '@/lib/cost/list/bill'
import { amountOf, chargesOf, inMonth } from '@/lib/cost/list/charges'

/** As in lib/cost, with a name for what is used, billed and paid: each becomes a row. */
export function billOf({ description, copies, metered, or }: Component, card: ListOnTerms): Billed {
  const { label, kind } = description
  named([label, 'copies'], 'copies', copies)
  const first = paidFor(metered, copies, kind, card, or ? `${label} (1st way)` : label)
  if (!or) return { ...WITHOUT_CHARGES, description, ...first }
  const second = paidFor(or, copies, kind, card, `${label} (2nd way)`)
  const cheaper = second.amount < first.amount ? second : first
  named([label, 'cheaper of the two'], 'USD/month', cheaper.amount)
  return { ...WITHOUT_CHARGES, description, ...cheaper }
}

/** Totals ask for no charges, and two ways to build a component have others. */
const WITHOUT_CHARGES = { copies: 1, meter: '', charges: [] }

function paidFor(
  metered: MeteredUsage,
  copies: number,
  kind: ComponentKind,
  card: ListOnTerms,
  label: string,
): Pick<Billed, 'amount' | 'saved' | 'agreed'> {
  const inOneMonth = inMonth(metered.usage, card.options)
  for (const { name, label: field, unit } of card.meterOf(metered.meter).meter.usage) {
    named([label, field], unit, inOneMonth[name] ?? 0)
  }
  let amount = 0
  let saved = 0
  let isAgreed = false
  for (const charge of chargesOf(metered, card)) {
    if (charge === null) continue
    named([label, `${charge.label}: billed`], charge.price.unit, billedQuantity(charge, copies))
    const usd = amountOf(charge, copies)
    named([label, charge.label], 'USD/month', usd)
    amount += usd
    const rate = card.agreedOn?.(charge.price, kind)
    if (!rate) continue
    isAgreed = true
    saved += savedBy(rate, usd)
  }
  named([label, 'all copies'], 'USD/month', amount)
  if (!isAgreed) return { amount: perMonth(amount), saved: 0, agreed: null }
  named([label, 'taken off by commitments'], 'USD/month', saved)
  return { amount: perMonth(amount), saved, agreed: AGREED }
}

/** Whether a part has commitments of its own is known; which amounts they cover no total asks. */
const AGREED: Billed['agreed'] = []
