import { parse } from 'papaparse'
import {
  billCollector,
  EXPECTED_FILE,
  fileKind,
  HEAD_BYTES,
  shownText,
  statementOf,
  usageIn,
  type BillCollector,
  type BillProblem,
  type BillStatement,
  type UsageStatement,
} from '@/lib/bills'
import type { CardTerms } from '@/lib/share/rate-card-file'

/*
 * Reads a file of the visitor's in this browser; nothing of it is sent. Fetched with the parser when a file is chosen.
 */

export type ReadFile =
  | BillStatement
  | UsageStatement
  | { kind: 'price-file'; terms: CardTerms }
  | { kind: 'link'; query: string }
  | { kind: 'problem'; problem: BillProblem }
  | { kind: 'cancelled' }

type Reading = { signal: AbortSignal; onProgress: (share: number, rows: number) => void }

/** Bytes parsed at once, some milliseconds of work: between two of them the page answers. */
const CHUNK = 256 * 1024
/** A row that is longer than so many pieces is none: a quotation mark was not closed. */
const LONGEST_ROW_IN_CHUNKS = 4

export async function readFile(file: File, reading: Reading): Promise<ReadFile> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    const told = fileKind(head, file)
    if (!told.ok) return { kind: 'problem', problem: told.problem }
    switch (told.kind) {
      case 'bill':
        return await readBill(file, reading)
      case 'usage':
        return await readUsage(file)
      case 'price-file':
        return await readPrices(file)
      case 'link':
        return linkIn(await file.text())
    }
  } catch {
    // A folder, or a file that was moved or is locked.
    return problem('the file', 'nothing that the browser may read', EXPECTED_FILE)
  }
}

const problem = (where: string, found: string, expected: string): ReadFile => ({
  kind: 'problem',
  problem: { where, found, expected },
})

function readBill(file: File, { signal, onProgress }: Reading): Promise<ReadFile> {
  return new Promise((resolve) => {
    let collector: BillCollector | null = null
    let rows = 0
    let withoutRow = 0
    const take = (row: readonly string[]): BillProblem | null => {
      if (collector) {
        rows += 1
        return collector.add(row)
      }
      const opened = billCollector(row)
      if (!opened.ok) return opened.problem
      collector = opened.collector
      return null
    }
    const finished = (): ReadFile => {
      if (!collector) return problem('the file', 'no rows', EXPECTED_FILE)
      const bill = collector.finish()
      return 'where' in bill ? { kind: 'problem', problem: bill } : statementOf(bill)
    }
    const stop = (read: ReadFile, parser: { abort: () => void }) => {
      // Stopping calls `complete`, and the first of two results counts.
      resolve(read)
      parser.abort()
    }
    parse<string[]>(file, {
      chunkSize: CHUNK,
      skipEmptyLines: 'greedy',
      chunk: ({ data, errors, meta }, parser) => {
        if (signal.aborted) return stop({ kind: 'cancelled' }, parser)
        withoutRow = data.length ? 0 : withoutRow + 1
        if (withoutRow > LONGEST_ROW_IN_CHUNKS) return stop(unclosed(rows), parser)
        for (const row of data) {
          const wrong = take(row)
          if (wrong) return stop({ kind: 'problem', problem: wrong }, parser)
        }
        if (errors.some(({ type }) => type === 'Quotes')) return stop(unclosed(rows), parser)
        onProgress(Math.min(1, meta.cursor / file.size), rows)
      },
      complete: () => resolve(finished()),
      error: () => resolve(problem('the file', 'bytes that the browser could not read', EXPECTED_FILE)),
    })
  })
}

const unclosed = (rows: number): ReadFile =>
  problem(`near row ${rows + 2}`, 'a quotation mark that is not closed', 'a pair of them around each quoted cell')

async function readUsage(file: File): Promise<ReadFile> {
  const [{ parseDocument }, text] = await Promise.all([import('yaml'), file.text()])
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true })
  const [error] = document.errors
  if (error) {
    const line = error.linePos?.[0].line
    return problem(line ? `line ${line}` : 'the file', 'YAML that cannot be read', 'an infracost usage file')
  }
  // Throws when few aliases would become a great deal of data.
  const read = usageIn(document.toJS({ maxAliasCount: 100 }))
  return read.ok ? read.usage : { kind: 'problem', problem: read.problem }
}

async function readPrices(file: File): Promise<ReadFile> {
  const [{ importRateCard }, text] = await Promise.all([import('@/lib/share/rate-card-file'), file.text()])
  const read = importRateCard(text)
  if (read.ok) return { kind: 'price-file', terms: read.money }
  const [first] = read.problems
  return first ? { kind: 'problem', problem: first } : problem('the file', shownText(text), EXPECTED_FILE)
}

/** The link in a saved page or a decision record: the first address with a version of our links. */
function linkIn(text: string): ReadFile {
  const query = /\?((?:v|rates)=[^\s"'<>)]*)/.exec(text.replace(/&(?:amp|#38);/g, '&'))?.[1]
  return query ? { kind: 'link', query } : problem('the file', 'no link of this application', EXPECTED_FILE)
}
