import type { PatternId } from '@/content/pattern-ids'
import { perMonth, type Usd } from '@/lib/kernel'
import type { Block, BlockDemand, Build } from '../blocks/types'
import type { Meter, MeterLine, MeterOptions, PriceBook } from '../meters/types'
import type { Estimate, Terms } from '../types'
import type { LineWords } from './line-items'

/** A card on given terms, ready to price one block after another. */
export type Tariff = {
  priceOf: PriceBook
  options: MeterOptions
  borrowed: ReadonlySet<string>
  meterOf: (id: string) => ReadyMeter
  /** By label of a block: what its lines say on these terms. */
  words: Map<string, LineWords[]>
  /** What was worked out for the latest demand, by pattern. One is enough: a visitor looks at one scenario. */
  latest: { demand: BlockDemand; estimates: Partial<Record<PatternId, Estimated>> } | null
}

/** An estimate, and the terms that were taken off it. */
export type Estimated = { terms: Terms; estimate: Estimate }

/** A meter with what it assumes where a block says nothing, and room to complete a usage in. */
export type ReadyMeter = { meter: Meter; assumed: Record<string, number>; usage: Record<string, number> }

/** What a block costs in all its copies; the lines are those of one copy, null where one is left out. */
export type Billed = { meter: Meter; lines: (MeterLine | null)[]; amount: Usd<'month'> }

/** The bill of a block; where it can be built in two ways, that of the cheaper one. */
export function billOf(block: Block, tariff: Tariff): Billed {
  const first = priced(block, block.copies, tariff)
  if (!block.or) return first
  const second = priced(block.or, block.copies, tariff)
  return second.amount < first.amount ? second : first
}

// One usage is completed in place again and again: a scenario asks for hundreds of bills, and copying objects took longer than the rest.
function priced({ meter: id, usage: asked }: Build, copies: number, { priceOf, options, meterOf }: Tariff): Billed {
  const { meter, assumed, usage } = meterOf(id)
  for (const name in asked) usage[name] = asked[name]!
  const lines = meter.lines(usage, priceOf, options)
  for (const name in asked) usage[name] = assumed[name]!
  let amount = 0
  for (const line of lines) if (line) amount += line.amount
  return { meter, lines, amount: perMonth(amount * copies) }
}
