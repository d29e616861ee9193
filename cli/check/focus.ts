import { createReadStream } from 'node:fs'
import path from 'node:path'
import { parse } from 'papaparse'
import { closestTo } from '@/contract/closest'
import type { Io } from '../io'
import { UsageError } from '../problems'
import type { Observed } from './types'

/** A condition on the rows of a bill: a column, or a key of the column Tags, and the value it has to have. */
export type Condition = { column: string; tag: string | null; value: string }

const COSTS = ['EffectiveCost', 'BilledCost'] as const
const STARTS = ['ChargePeriodStart', 'BillingPeriodStart'] as const
const CURRENCY = 'BillingCurrency'
const CATEGORY = 'ChargeCategory'

/** The plan has no taxes, so a bill beside it has none either. */
const LEFT_OUT = 'Tax'

/** "SubAccountId=123,Tags.app=shop". */
export function conditionsIn(text: string): Condition[] {
  return text.split(',').map((one) => {
    const [, column = '', , tag = null, value = ''] = /^([A-Za-z_]\w*)(\.([^=]+))?=(.*)$/.exec(one.trim()) ?? []
    if (column === '')
      throw new UsageError({ where: '--where', found: JSON.stringify(one), expected: 'Column=value or Tags.key=value' })
    return { column, tag, value }
  })
}

/**
 * The cost of each month in a file of FOCUS rows (versions 1.0 to 1.4, by the names of their columns). It is read row
 * by row: such files are large. The month that is not over yet is left out.
 */
export function focusBill(
  file: string,
  conditions: readonly Condition[],
  { cwd, today }: Pick<Io, 'cwd' | 'today'>,
): Promise<NonNullable<Observed['bill']>> {
  return new Promise((resolve, reject) => {
    const months = new Map<string, number>()
    const currencies = new Set<string>()
    let columns: Columns | null = null
    let line = 1
    const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)))
    const source = createReadStream(path.resolve(cwd, file))
    source.on('error', ({ message }) =>
      fail(new UsageError({ where: file, found: message, expected: 'a file that can be read' })),
    )
    parse<Record<string, string>>(source, {
      header: true,
      skipEmptyLines: true,
      step: ({ data, meta }, parser) => {
        line += 1
        try {
          columns ??= columnsIn(meta.fields ?? [], conditions, file)
          const row = rowOf(data, columns, conditions, `${file}, line ${line}`)
          if (!row) return
          months.set(row.month, (months.get(row.month) ?? 0) + row.cost)
          currencies.add(row.currency)
        } catch (error) {
          fail(error)
          parser.abort()
        }
      },
      complete: () => {
        try {
          resolve(billOf(months, currencies, file, today))
        } catch (error) {
          fail(error)
        }
      },
      error: fail,
    })
  })
}

type Columns = { cost: string; start: string }

function columnsIn(fields: readonly string[], conditions: readonly Condition[], file: string): Columns {
  const one = (names: readonly string[]): string => {
    const found = names.find((name) => fields.includes(name))
    if (found !== undefined) return found
    throw noColumn(file, names, fields)
  }
  one([CURRENCY])
  for (const { column } of conditions) one([column])
  return { cost: one(COSTS), start: one(STARTS) }
}

function noColumn(file: string, names: readonly string[], fields: readonly string[]): UsageError {
  const near = [...new Set(names.flatMap((name) => closestTo(name, fields)))]
  const found = near.length > 0 ? `no such column; there is ${near.join(', ')}` : 'no such column'
  return new UsageError({ where: `${file}, line 1`, found, expected: `the FOCUS column ${names.join(' or ')}` })
}

function rowOf(
  data: Record<string, string>,
  { cost, start }: Columns,
  conditions: readonly Condition[],
  where: string,
): { month: string; cost: number; currency: string } | null {
  if (data[CATEGORY] === LEFT_OUT || !conditions.every((condition) => isMet(condition, data))) return null
  const [text = '', day = '', currency = ''] = [data[cost], data[start], data[CURRENCY]]
  const amount = Number(text)
  const [month] = /^\d{4}-(0[1-9]|1[0-2])/.exec(day) ?? []
  if (text.trim() === '' || !Number.isFinite(amount))
    throw new UsageError({ where: `${where}, ${cost}`, found: JSON.stringify(text), expected: 'a number' })
  if (month === undefined)
    throw new UsageError({
      where: `${where}, ${start}`,
      found: JSON.stringify(day),
      expected: 'a time: 2026-10-01T00:00:00Z',
    })
  return { month, cost: amount, currency }
}

function isMet({ column, tag, value }: Condition, data: Record<string, string>): boolean {
  const text = data[column] ?? ''
  if (tag === null) return text === value
  try {
    const tags: unknown = JSON.parse(text)
    return (
      typeof tags === 'object' && tags !== null && new Map<string, unknown>(Object.entries(tags)).get(tag) === value
    )
  } catch {
    return false
  }
}

function billOf(
  months: ReadonlyMap<string, number>,
  currencies: ReadonlySet<string>,
  file: string,
  today: string,
): NonNullable<Observed['bill']> {
  const [currency, other] = [...currencies]
  const over = [...months].filter(([month]) => month < today.slice(0, 'yyyy-mm'.length))
  if (currency === undefined || over.length === 0)
    throw new UsageError({
      where: file,
      found: months.size === 0 ? 'no row that counts' : 'only the month that is not over yet',
      expected: 'FOCUS rows of at least one whole month that meet --where',
    })
  if (other !== undefined)
    throw new UsageError({
      where: `${file}, ${CURRENCY}`,
      found: [...currencies].join(' and '),
      expected: 'one currency; choose its rows with --where',
    })
  return {
    currency,
    months: over.map(([month, cost]) => ({ month, cost })).sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}
