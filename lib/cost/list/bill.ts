import type { PatternId } from '@/content/pattern-ids'
import { perMonth, type Usd } from '@/lib/kernel'
import type { Build, Block, BlockDemand } from '@/lib/sizing'
import type { Meter, MeterLine, MeterOptions, PriceBook } from '@/lib/meters'
import type { Estimate, LineItem, ListOrigin, Terms } from '../types'

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

/**
 * What a line says whatever there is of it. Put together once for a tariff: figures move with every slider, and looking
 * prices up and joining strings for the hundreds of lines of seven bills took longer than all the arithmetic.
 */
export type LineWords = { line: string; alone: boolean } & Pick<LineItem, 'id' | 'label' | 'provenance'> & ListOrigin

/** An estimate, and the terms that were taken off it. */
type Estimated = { terms: Terms; estimate: Estimate }

/** A meter with a usage that holds what it assumes where a block says nothing, and what the latest block asked. */
export type ReadyMeter = { meter: Meter; usage: Record<string, number> }

/**
 * What a block costs in all its copies; the lines are those of one copy, null where one is left out, and `count`
 * without these.
 */
export type Billed = { meter: Meter; lines: (MeterLine | null)[]; count: number; amount: Usd<'month'> }

/** The bill of a block; where it can be built in two ways, that of the cheaper one. */
export function billOf(block: Block, tariff: Tariff): Billed {
  const first = priced(block, block.copies, tariff)
  if (!block.or) return first
  const second = priced(block.or, block.copies, tariff)
  return second.amount < first.amount ? second : first
}

// Blocks ask a meter for the same fields every time (`Asks`), so one usage is completed in place again and again:
// copying it, or taking the fields back afterwards, took longer than the arithmetic.
function priced({ meter: id, usage: asked }: Build, copies: number, { priceOf, options, meterOf }: Tariff): Billed {
  const { meter, usage } = meterOf(id)
  Object.assign(usage, asked)
  const lines = meter.lines(usage, priceOf, options)
  let count = 0
  let amount = 0
  for (const line of lines) {
    if (line === null) continue
    count++
    amount += line.amount
  }
  return { meter, lines, count, amount: perMonth(amount * copies) }
}
