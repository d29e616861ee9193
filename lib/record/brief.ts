import type { DecisionRecord, RecordDriver, RecordOption, RecordSource } from './types'

/** As many as there is room for, and how many are in the record beside them. */
type Some<One> = { shown: One[]; more: number }

/** What stands on two sheets of paper. Every list is as long as its place, whatever the case. */
export type PrintedBrief = {
  title: string
  status: string
  date: string
  author: string
  deciders: string[]
  chosen: { name: string; what: string; total: string; range: string; because: string }
  context: string
  options: Some<RecordOption>
  why: Some<string>
  consequences: Some<string>
  sure: string
  turns: string
  moves: RecordDriver[]
  lines: DecisionRecord['costs']['lines']
  months: number
  currency: string
  leftOut: string
  borders: Some<string>
  prices: string
  sources: Some<string>
  address: { href: string; said: string }
}

/** Characters of a line, counted low: across the sheet, in one of two columns, and in the first column of options. */
const ACROSS = 108
const COLUMN = 54
const NAME = 46
const OPTIONS = 6
const SIGNATURES = 4
/** Lines that a text has room for. */
const ROOM = { context: 5, because: 3, sure: 3, turns: 3, borders: 20, sources: 3, address: 3 }
/** Lines that the texts and the options of the first sheet share. */
const FIRST_SHEET = 33
/** A row of a table, in lines. */
const ROW = 1.3

export function briefOf(record: DecisionRecord): PrintedBrief {
  const { about, options, outcome, consequences, sensitivity, costs, confirmation, sources, address } = record
  const chosen = options.find((one) => one.chosen)
  const because = within(outcome.because, ROOM.because * ACROSS)
  const context = within(record.context.join(' '), ROOM.context * ACROSS)
  const deciders = about.deciders.slice(0, SIGNATURES)
  const shown = options.slice(0, OPTIONS)
  const taken =
    linesOf([because, context], ACROSS) +
    // A title and those who decide may need a second line, of larger letters.
    2 * (linesOf([record.title], ACROSS / 2) + linesOf([`${about.author} ${deciders.join(', ')}`], ACROSS * 0.7) - 2) +
    ROW *
      linesOf(
        shown.map(({ name }) => name),
        NAME,
      )
  const left = Math.max(0, FIRST_SHEET - taken)
  const told = fitting(argued(consequences), Math.floor(left / 2), ACROSS)
  // What was worked out from another price, and the kind of a source in parentheses, stand in the record.
  const isDerived = ({ name }: RecordSource) => Number(name.startsWith('derived: '))
  const read = [...sources.prices, ...sources.factors]
    .toSorted((one, other) => isDerived(one) - isDerived(other))
    .map(({ name, asOf }) => `${name.replace(/ \([^)]*\)/g, '')} (${asOf})`)
  return {
    title: record.title,
    status: about.status,
    date: about.date,
    author: about.author,
    deciders,
    chosen: {
      name: outcome.chosen,
      what: chosen?.what ?? '',
      total: chosen?.total ?? '',
      range: chosen?.range ?? '',
      because,
    },
    context,
    options: { shown, more: options.length - shown.length },
    // The last sentence says how sure it is, which the second sheet says.
    why: fitting(outcome.sentences.slice(0, -1), Math.floor(left - linesOf(told.shown, ACROSS)), ACROSS),
    consequences: told,
    sure: within(sensitivity.sure, ROOM.sure * ACROSS),
    turns: within(sensitivity.turns, ROOM.turns * ACROSS),
    moves: sensitivity.moves,
    lines: costs.lines,
    months: costs.months,
    currency: costs.currency,
    leftOut: costs.leftOut,
    borders: fitting(confirmation.borders, ROOM.borders, COLUMN),
    prices: sources.card,
    sources: fitting(read, ROOM.sources, ACROSS, JOINED),
    address: { href: address, said: within(address, ROOM.address * ACROSS) },
  }
}

const argued = (all: DecisionRecord['consequences']): string[] =>
  all.map(({ kind, because }) => `${kind === 'good' ? 'Good' : 'Bad'}, because ${because}`)

const linesOf = (texts: readonly string[], line: number): number =>
  texts.reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length + 2) / line)), 0)

/** A text that is cut where a word ends, which no text of ours is long enough for and some of a visitor may be. */
function within(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.replace(/[\s,;.]+\S{0,40}$/, '')}…`
}

const JOINED = 'joined'

/** Those that fit into so many lines, in their order; each begins a line of its own unless they are joined. */
function fitting(all: readonly string[], room: number, line: number, how?: typeof JOINED): Some<string> {
  const shown: string[] = []
  let used = 0
  for (const one of all) {
    const text = within(one, room * line)
    const takes = how === JOINED ? (text.length + 2) / line : Math.ceil((text.length + 2) / line)
    if (used + takes > room) continue
    used += takes
    shown.push(text)
  }
  return { shown, more: all.length - shown.length }
}
