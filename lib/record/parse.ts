import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { RecordFacts, RecordTripwire } from './types'

/** What could not be read, where it stands, and what was expected in its place. */
type RecordProblem = { line: number; where: string; found: string; expected: string }

type ParsedRecord =
  | {
      kind: 'record'
      facts: RecordFacts
      /** The first heading; empty where there is none. */
      title: string
      /** Line of the key `loadbearing`. */
      line: number
    }
  /** No record of ours: no front matter, or none with the key. */
  | { kind: 'none' }
  | { kind: 'broken'; problems: RecordProblem[] }

const KEY = 'loadbearing'
const MOST_PROBLEMS = 10
/** A longer one was written by no program. */
const MOST_CHARACTERS = 200_000

/** Reads the front matter of a decision record. It never throws, and takes nothing but plain data from it. */
export function parseRecord(text: string): ParsedRecord {
  const source = frontMatterIn(text)
  if (source === null) return { kind: 'none' }
  if (source.length > MOST_CHARACTERS)
    return broken([
      { line: 1, where: 'front matter', found: `${source.length} characters`, expected: `at most ${MOST_CHARACTERS}` },
    ])
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, schema: 'core', merge: false, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + 1
  // Front matter of other programs may be no YAML at all; that is theirs to say.
  if (document.errors.length > 0 && !new RegExp(`^${KEY}\\s*:`, 'm').test(source)) return { kind: 'none' }
  if (document.errors.length > 0)
    return broken(
      document.errors.map(({ pos, message }) => ({
        line: lineAt(pos[0]),
        where: 'front matter',
        found: message,
        expected: 'YAML',
      })),
    )
  if (!isMap(document.contents) || !document.has(KEY)) return { kind: 'none' }
  const read = readerOf(document, lineAt)
  const facts = factsIn(read)
  if (read.problems.length > 0) return broken(read.problems)
  return { kind: 'record', facts, title: titleIn(text), line: read.lineOf([KEY]) }
}

const broken = (problems: readonly RecordProblem[]): ParsedRecord => ({
  kind: 'broken',
  problems: problems.slice(0, MOST_PROBLEMS),
})

/** Between the first line and the next of three hyphens; null where the text does not begin with one. */
function frontMatterIn(text: string): string | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (lines[0]?.trimEnd() !== '---') return null
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
  return end < 0 ? null : `${lines.slice(1, end).join('\n')}\n`
}

const titleIn = (text: string): string =>
  (/^# (.*)$/m.exec(text)?.[1] ?? '').trim().replace(/\\([\\`*_[\]<>|~&#])/g, '$1')

type Path = readonly (string | number)[]
type Expected<Value> = { is: (value: unknown) => value is Value; expected: string; else: Value }

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const TEXT: Expected<string> = { is: isText, expected: 'a text', else: '' }
const AMOUNT: Expected<number> = {
  is: (value): value is number => isNumber(value) && value >= 0,
  expected: 'an amount of 0 or more',
  else: 0,
}
const WHOLE: Expected<number> = {
  is: (value): value is number => isNumber(value) && Number.isInteger(value) && value > 0,
  expected: 'a whole number above 0',
  else: 0,
}
const FINITE: Expected<number> = { is: isNumber, expected: 'a number', else: 0 }
const SHARE: Expected<number | null> = {
  is: (value): value is number | null => value === null || (isNumber(value) && value >= 0 && value <= 1),
  expected: 'a share from 0 to 1, or null',
  else: null,
}
const DAY: Expected<string> = { is: isDay, expected: 'a day, such as 2026-11-29', else: '' }
const CURRENCY: Expected<string> = {
  is: (value): value is string => isText(value) && /^[A-Z]{3}$/.test(value),
  expected: 'a currency in three capital letters',
  else: '',
}
const LINK: Expected<string> = {
  is: (value): value is string => isText(value) && /^(https?:\/\/[^/\s]+)?\/recommendation(\?\S*)?$/.test(value),
  expected: 'the link of a recommendation: /recommendation?...',
  else: '',
}

/** Whether it is a day of the calendar, as yyyy-mm-dd. */
export function isDay(value: unknown): value is string {
  const [, year, month, day] = (isText(value) && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)) || []
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(m >= 1 && m <= 12 && d >= 1)) return false
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  return d <= (m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31)
}

/** Takes one value after the other out of the document and notes what is not as expected, with its line. */
function readerOf(document: Document.Parsed, lineAt: (offset: number) => number) {
  const problems: RecordProblem[] = []
  const nodeAt = (path: Path): unknown => document.getIn(path, true)
  const lineOf = (path: Path): number => {
    const node = nodeAt(path)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    if (Array.isArray(range) && typeof range[0] === 'number') return lineAt(keyOf(document, path) ?? range[0])
    return path.length > 1 ? lineOf(path.slice(0, -1)) : 1
  }
  const note = (path: Path, found: string, expected: string) =>
    problems.push({ line: lineOf(path), where: inWords(path), found, expected })
  const value = (path: Path): unknown => {
    const found: unknown = document.getIn(path)
    return isMap(found) || isSeq(found) ? {} : found
  }
  return {
    problems,
    lineOf,
    has: (path: Path) => document.hasIn(path) && value(path) !== null,
    isList: (path: Path) => isSeq(nodeAt(path)),
    one: <Value>(path: Path, { is, expected, else: other }: Expected<Value>): Value => {
      const found = value(path)
      if (is(found)) return found
      note(path, found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80), expected)
      return other
    },
    many: <Item>(path: Path, item: (path: Path) => Item): Item[] => {
      const node = nodeAt(path)
      if (isSeq(node)) return node.items.map((_, index) => item([...path, index]))
      note(path, node === undefined ? 'nothing' : 'something else', 'a list')
      return []
    },
    note,
  }
}

type Reader = ReturnType<typeof readerOf>

/** Where the key of the last step stands; a value may begin a line below it. */
function keyOf(document: Document.Parsed, path: Path): number | null {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return null
  const pair = parent.items.find(({ key }) => String(key) === path.at(-1))
  const key: unknown = pair?.key
  const range = typeof key === 'object' && key !== null && 'range' in key ? key.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null
}

const inWords = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step + 1}]` : text === '' ? step : `${text}.${step}`),
    '',
  )

function factsIn(read: Reader): RecordFacts {
  const at = (...path: Path): Path => [KEY, ...path]
  const amounts = (path: Path) => ({
    total: read.one([...path, 'total'], AMOUNT),
    low: read.one([...path, 'low'], AMOUNT),
    high: read.one([...path, 'high'], AMOUNT),
  })
  const named = (path: Path) => ({ id: read.one([...path, 'id'], TEXT), name: read.one([...path, 'name'], TEXT) })
  return {
    status: read.has(['status']) ? read.one(['status'], TEXT) : '',
    date: read.has(['date']) ? read.one(['date'], DAY) : null,
    deciders: decidersIn(read),
    author: read.has(at('author')) ? read.one(at('author'), TEXT) : null,
    link: read.one(at('link'), LINK),
    model: read.one(at('model'), TEXT),
    prices: read.one(at('prices'), TEXT),
    recommendation: named(at('recommendation')),
    cost: {
      currency: read.one(at('cost', 'currency'), CURRENCY),
      months: read.one(at('cost', 'months'), WHOLE),
      ...amounts(at('cost')),
    },
    candidates: read.many(at('candidates'), (path) => ({ ...named(path), ...amounts(path) })),
    futures: {
      count: read.one(at('futures', 'count'), WHOLE),
      seed: read.one(at('futures', 'seed'), TEXT),
      best: read.one(at('futures', 'best'), SHARE),
      low: read.one(at('futures', 'low'), AMOUNT),
      high: read.one(at('futures', 'high'), AMOUNT),
    },
    tripwires: read.many(at('tripwires'), (path) => tripwireIn(read, path)),
  }
}

/** MADR leaves it open whether several are a list or a text. */
function decidersIn(read: Reader): string[] {
  const path = ['decision-makers']
  if (!read.has(path)) return []
  return read.isList(path) ? read.many(path, (item) => read.one(item, TEXT)) : [read.one(path, TEXT)]
}

function tripwireIn(read: Reader, path: Path): RecordTripwire {
  const shared = {
    input: read.one([...path, 'input'], TEXT),
    unit: read.one([...path, 'unit'], { ...TEXT, is: (value): value is string => typeof value === 'string' }),
    becomes: read.has([...path, 'becomes']) ? read.one([...path, 'becomes'], TEXT) : null,
  }
  const [above, below] = [read.has([...path, 'above']), read.has([...path, 'below'])]
  if (above === below) read.note(path, above ? 'above and below' : 'neither above nor below', 'one of the two')
  return below
    ? { ...shared, below: read.one([...path, 'below'], FINITE) }
    : { ...shared, above: above ? read.one([...path, 'above'], FINITE) : 0 }
}
