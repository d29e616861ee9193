import { TRAFFIC_SECONDS } from '@/content/scenario/traffic'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { numberAnswer } from '@/content/answers/rows'
import type { Origin, Target } from '@/lib/bills'
import { count, quantity, unitPrice, type MoneyFormat } from '@/lib/format'
import { scenarioField } from '@/lib/kernel'

/** What a figure is called, and its unit. */
export function targetInWords(target: Target, bill: string): { label: string; unit: string } {
  switch (target.kind) {
    case 'bill':
      return { label: bill, unit: numberAnswer('currentBill')?.unit ?? '' }
    case 'price':
      return { label: `Own price ${target.id}`, unit: 'price' }
    case 'load':
    case 'figure': {
      const { name, unit } = scenarioField(target.kind === 'load' ? 'peakQps' : target.name)
      return { label: FIELD_WORDS[name].label, unit }
    }
  }
}

/** A figure of a change as text. */
export const figureInWords = (value: number | undefined, unit: string): string =>
  value === undefined ? 'not set' : unit === 'price' ? unitPrice(value) : quantity(value, unit)

const percentOf = (share: number) => `${count(Math.round(share * 1000) / 10)}%`

/** Why a figure is what the file says. Amounts of the bill are in its own currency. */
export function originInWords(from: Origin, { amount, unitPrice: priced }: MoneyFormat): string {
  switch (from.kind) {
    case 'monthly':
      return `${amount(from.total)} in ${monthsInWords(from.months)}, without tax and credits`
    case 'listed':
      return `${amount(from.cost)} beside ${amount(from.listed)} at list price, ${percentOf(from.cost / from.listed)}`
    case 'paid':
      return (
        `${amount(from.cost)} for ${count(from.quantity)} ${from.unit}, ${priced(from.cost / from.quantity)} each; ` +
        `list price ${unitPrice(from.list)}`
      )
    case 'requests':
      return (
        `${count(Math.round(from.average * TRAFFIC_SECONDS.month))} requests a month, ` +
        `${count(from.average)} a second on average, divided by your average/peak ratio`
      )
    case 'stored':
      return from.what === 'databases' ? 'Stored in databases' : 'Stored as objects; the file names no database'
    case 'duration':
      return (
        `${count(Math.round(from.gbSeconds))} GB-seconds for ${count(Math.round(from.requests))} requests at your ` +
        `${count(from.memoryMb)} MB`
      )
    case 'stated':
      return 'Stated in the file, weighted by requests'
  }
}

/** "0.5 months", "1 month" */
export const monthsInWords = (months: number): string => quantity(Math.round(months * 100) / 100, 'months')

/** One key for a target. */
export const targetKey = (target: Target): string =>
  target.kind === 'price' ? target.id : target.kind === 'figure' ? target.name : target.kind
