import { parse } from 'papaparse'
import { billCollector } from './collect'
import { statementOf, type BillStatement } from './statement'
import type { BillProblem } from './types'

/** The rows of a CSV, as the reader in a browser gets them. */
const rowsOf = (text: string): string[][] => parse<string[]>(text, { skipEmptyLines: 'greedy' }).data

/** A bill from its text, or what is wrong with it. */
export function readBill(text: string): BillStatement | BillProblem {
  const [header = [], ...rows] = rowsOf(text)
  const opened = billCollector(header)
  if (!opened.ok) return opened.problem
  for (const row of rows) {
    const problem = opened.collector.add(row)
    if (problem) return problem
  }
  const bill = opened.collector.finish()
  return 'where' in bill ? bill : statementOf(bill)
}

export function statementIn(text: string): BillStatement {
  const read = readBill(text)
  if ('where' in read) throw new Error(`${read.where}: found ${read.found}, expected ${read.expected}`)
  return read
}
