import { expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { METERS } from './all'
import { HOME_REGION, priceLookup, priceMeter, type Meter, type MeterBill } from './index'

const OPTIONS = { freeTier: false, hoursPerMonth: 730 }

/** A usage in which every field is said that may be said beside those before it, by what the meter refuses. */
function usageOf(meter: Meter, billOf: (usage: Record<string, number>) => MeterBill): Record<string, number> {
  const usage: Record<string, number> = {}
  for (const { name, values, maximum = Infinity, minimum, default: standard } of meter.usage) {
    const most = values?.at(-1) ?? Math.min(maximum, Math.max(minimum, standard, 100))
    for (const value of [most, standard]) {
      try {
        billOf({ ...usage, [name]: value })
        usage[name] = value
        break
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
      }
    }
  }
  return usage
}

const amount = (usd: number): string => usd.toFixed(2).padStart(14)
const figure = (value: number): string => String(Number(value.toPrecision(8)))

function goldenOf(meter: Meter): string {
  const priceOf = priceLookup(PRICES, { region: HOME_REGION[meter.vendor] ?? 'global' })
  const billOf = (usage: Record<string, number>) => priceMeter(meter, usage, priceOf, OPTIONS)
  const usage = usageOf(meter, billOf)
  const { lines, total } = billOf(usage)
  return [
    `${meter.id}: ${meter.label}`,
    '',
    ...meter.usage.map(({ name, unit }) => `  ${name} = ${figure(usage[name] ?? 0)}  (${unit})`),
    '',
    ...lines.map(
      ({ id, quantity, unit, rate, amount: usd }) =>
        `${amount(usd)}  ${id}: ${figure(quantity)} x ${figure(rate)}  (${unit})`,
    ),
    `${amount(total)}  total`,
    '',
  ].join('\n')
}

test.each(METERS.map((meter) => [meter.id, meter] as const))('%s: usage in, lines out', async (id, meter) => {
  await expect(goldenOf(meter)).toMatchFileSnapshot(`golden/${id}.txt`)
})
