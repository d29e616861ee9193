import { times } from '@/lib/kernel'
import type { Block } from '@/lib/sizing'
import type { MeterLine } from '@/lib/meters'
import type { LineItem } from '../types'
import type { Billed, LineWords, Tariff } from './bill'

/** Adds the lines of a block, in all its copies, to an estimate's. */
export function addLineItems(items: LineItem[], block: Block, billed: Billed, tariff: Tariff): void {
  const known = knownWords(block, tariff)
  for (let place = 0; place < billed.lines.length; place++) {
    const line = billed.lines[place]
    if (line) items.push(lineItem(block, line, wordsAt(place, known, block, billed, line, tariff)))
  }
}

/** The words last used for blocks of a label, by the place of a line on the meter's bill. */
function knownWords({ label }: Block, { words }: Tariff): LineWords[] {
  const known = words.get(label)
  if (known) return known
  const none: LineWords[] = []
  words.set(label, none)
  return none
}

function wordsAt(
  place: number,
  known: LineWords[],
  block: Block,
  billed: Billed,
  line: MeterLine,
  tariff: Tariff,
): LineWords {
  const latest = known[place]
  if (latest && areOf(latest, block, billed, line)) return latest
  return (known[place] = wordsOf(block, billed, line, tariff))
}

/** Another load may build a block in another way, at another price. */
const areOf = (words: LineWords, { id }: Block, { meter, count }: Billed, line: MeterLine): boolean =>
  words.price === line.price &&
  words.line === line.id &&
  words.meter === meter.id &&
  words.block === id &&
  words.alone === (count === 1)

function wordsOf(block: Block, { meter, count }: Billed, line: MeterLine, { priceOf, borrowed }: Tariff): LineWords {
  const alone = count === 1
  const { source, asOf } = priceOf(line.price)
  return {
    line: line.id,
    alone,
    id: alone ? block.id : `${block.id}.${line.id}`,
    label: alone ? block.label : `${block.label}: ${line.label}`,
    provenance: source === OWN ? 'assumed' : 'list-price',
    block: block.id,
    meter: meter.id,
    price: line.price,
    source,
    asOf,
    borrowed: borrowed.has(line.price),
  }
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
