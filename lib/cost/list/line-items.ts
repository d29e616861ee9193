import { times } from '@/lib/kernel'
import type { Block } from '../blocks/types'
import type { MeterLine } from '../meters/types'
import type { LineItem, ListOrigin } from '../types'
import type { Billed, Tariff } from './bill'

/**
 * What a line says whatever there is of it. Put together once for a tariff: figures move with every slider, and looking prices up and
 * joining strings for the hundreds of lines of seven bills took longer than all the arithmetic.
 */
export type LineWords = { line: string; alone: boolean } & Pick<LineItem, 'id' | 'label' | 'provenance'> & ListOrigin

/** Adds the lines of a block, in all its copies, to an estimate's. */
export function addLineItems(items: LineItem[], block: Block, { meter, lines }: Billed, tariff: Tariff): void {
  const known = knownWords(block, tariff)
  const alone = isAlone(lines)
  for (const line of lines) {
    if (line) items.push(lineItem(block, line, found(known, block, meter.id, line, alone) ?? added(known, block, meter.id, line, alone, tariff)))
  }
}

/** The words known for blocks of a label; a handful, so that looking through them is quicker than a key made of several parts. */
function knownWords({ label }: Block, { words }: Tariff): LineWords[] {
  const known = words.get(label)
  if (known) return known
  const none: LineWords[] = []
  words.set(label, none)
  return none
}

function isAlone(lines: Billed['lines']): boolean {
  let count = 0
  for (const line of lines) if (line) count++
  return count === 1
}

function found(known: LineWords[], block: Block, meter: string, line: MeterLine, alone: boolean): LineWords | undefined {
  for (const words of known) {
    if (words.line === line.id && words.price === line.price && words.meter === meter && words.block === block.id && words.alone === alone) return words
  }
  return undefined
}

function added(known: LineWords[], block: Block, meter: string, line: MeterLine, alone: boolean, { priceOf, borrowed }: Tariff): LineWords {
  const { source, asOf } = priceOf(line.price)
  const words: LineWords = {
    line: line.id,
    alone,
    id: alone ? block.id : `${block.id}.${line.id}`,
    label: alone ? block.label : `${block.label}: ${line.label}`,
    provenance: source === OWN ? 'assumed' : 'list-price',
    block: block.id,
    meter,
    price: line.price,
    source,
    asOf,
    borrowed: borrowed.has(line.price),
  }
  known.push(words)
  return words
}

/** How a price book marks a visitor's figure. */
const OWN = 'Your own figure'

const lineItem = ({ copies, from, formula }: Block, line: MeterLine, words: LineWords): LineItem => ({
  id: words.id,
  label: words.label,
  quantity: line.quantity * copies,
  unit: line.unit,
  rate: line.rate,
  amount: times(line.amount, copies),
  provenance: words.provenance,
  from,
  formula,
  block: words.block,
  meter: words.meter,
  price: words.price,
  source: words.source,
  asOf: words.asOf,
  borrowed: words.borrowed,
})
