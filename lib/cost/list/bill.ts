import { perMonth, type Usd } from '@/lib/kernel'
import { componentMeter, completeUsage, type Meter, type MeterLine } from '@/lib/meters'
import type { Component, MeteredUsage } from '@/lib/sizing'
import type { ListOnTerms } from '../card-on-terms'

/** What a component costs in all its copies. The lines are those of one copy. */
export type Billed = { meter: Meter; lines: MeterLine[]; amount: Usd<'month'> }

/** The bill of a component; where it can be built in two ways, that of the cheaper one. */
export function billOf({ meter, usage, copies, or: alternative }: Component, card: ListOnTerms): Billed {
  const first = billOfUsage({ meter, usage } as MeteredUsage, copies, card)
  if (!alternative) return first
  const second = billOfUsage(alternative, copies, card)
  return second.amount < first.amount ? second : first
}

function billOfUsage({ meter: id, usage }: MeteredUsage, copies: number, { priceOf, options }: ListOnTerms): Billed {
  const meter = componentMeter(id)
  const lines: MeterLine[] = []
  let amount = 0
  for (const line of meter.lines(completeUsage(meter, usage, options), priceOf, options)) {
    if (line === null) continue
    lines.push(line)
    amount += line.amount
  }
  return { meter, lines, amount: perMonth(amount * copies) }
}
