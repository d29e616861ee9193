import { count, listed } from '@/lib/format'
import { curReader } from './cur'
import { focusReader } from './focus'
import { shownText } from './shown-text'
import type { BillFormat, BillProblem, ColumnOf, RowReader } from './types'

/** Most columns that are read; exports with a column for each tag have some hundreds. */
const MOST_COLUMNS = 3000

type Known = { ok: true; format: BillFormat; width: number; read: RowReader }
type Recognised = Known | { ok: false; problem: BillProblem }

export const EXPECTED_FILE =
  'a FOCUS export (1.0 to 1.4), an AWS Cost and Usage Report or CUR 2.0 as CSV, an infracost usage file (YAML), or a ' +
  'price file or link of this application'

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The format of a bill by the names in its first row. */
export function recognised(header: readonly string[]): Recognised {
  if (header.length > MOST_COLUMNS) {
    const found = `${count(header.length)} columns`
    return { ok: false, problem: { where: 'the first row', found, expected: `at most ${count(MOST_COLUMNS)}` } }
  }
  // A Map, so that a column called "__proto__" is one like any other. Of two of one name the first counts.
  const places = new Map<string, number>()
  header.forEach((name, place) => {
    const key = plain(name)
    if (!places.has(key)) places.set(key, place)
  })
  const columnOf: ColumnOf = (name) => places.get(plain(name))
  const lacking = (names: readonly string[]) => names.filter((name) => columnOf(name) === undefined)
  const ready = (format: BillFormat, read: RowReader): Recognised => ({ ok: true, format, width: header.length, read })

  if (FOCUS_SIGNS.some((name) => columnOf(name) !== undefined)) {
    const missing = lacking(['ChargeCategory', 'ServiceName'])
    const cost = lacking(['EffectiveCost', 'BilledCost']).length === 2 ? ['EffectiveCost or BilledCost'] : []
    if (missing.length + cost.length) return { ok: false, problem: without('FOCUS export', [...missing, ...cost]) }
    return ready('FOCUS', focusReader(columnOf))
  }
  if (columnOf('lineItem/LineItemType') !== undefined || columnOf('lineItem/UsageType') !== undefined) {
    const isLegacy = header.some((name) => name.includes('/'))
    const format = isLegacy ? 'AWS Cost and Usage Report' : 'AWS CUR 2.0'
    const missing = lacking(CUR_NEEDED)
    return missing.length ? { ok: false, problem: without(format, missing) } : ready(format, curReader(columnOf))
  }
  return { ok: false, problem: { where: 'the first row', found: columnsInWords(header), expected: EXPECTED_FILE } }
}

const FOCUS_SIGNS = ['ChargeCategory', 'EffectiveCost', 'BilledCost']
const CUR_NEEDED = [
  'lineItem/LineItemType',
  'lineItem/ProductCode',
  'lineItem/UsageType',
  'lineItem/UsageAmount',
  'lineItem/UnblendedCost',
]

const without = (format: string, missing: readonly string[]): BillProblem => ({
  where: 'the first row',
  found: `${format.startsWith('A') ? 'an' : 'a'} ${format} without ${listed(missing)}`,
  expected: 'these columns: export them as well',
})

const NAMED = 4

function columnsInWords(header: readonly string[]): string {
  const [only] = header
  if (header.length === 1 && only !== undefined)
    return only.trim() ? `one column, “${shownText(only)}”` : 'an empty line'
  const names = header.slice(0, NAMED).map((name) => `“${shownText(name)}”`)
  const more = header.length - names.length
  return `the columns ${listed(more ? [...names, `${count(more)} more`] : names)}`
}
