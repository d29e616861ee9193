import type { Scenario } from '@/content/schemas/scenario'
import type { Made } from './figure'
import { inputRow } from './inputs'
import type { RateRow } from './rates'
import { at, head, words, type Sheet, type SheetCell } from './sheet'

const isRate = ({ cell }: Made): boolean => cell.startsWith('rate.')
const ENDS = ['value', 'low', 'high'] as const

/** What a visitor said or the app assumes, with its range. Notes the address of each cell. */
export function inputSheet(reached: readonly Made[], scenario: Scenario, addresses: Map<Made, string>): Sheet {
  const inputs = reached.filter((one) => !isRate(one))
  const keyOf = ({ cell }: Made) => cell.replace(/\.(low|value|high)$/, '')
  const keys = [...new Set(inputs.map(keyOf))]
  const described = keys
    .map((key) => ({ key, row: inputRow(key, scenario) }))
    .sort(
      (one, other) => placeOf(one.row.group) - placeOf(other.row.group) || (one.row.label < other.row.label ? -1 : 1),
    )
  const rows = described.map(({ key, row: { group, label, unit, source } }, index) => {
    const ends = ENDS.map((end, place): SheetCell => {
      const cell = inputs.find(
        (one) => keyOf(one) === key && (end === endOf(one) || (end === 'value' && endOf(one) === '')),
      )
      if (!cell) return null
      addresses.set(cell, at('Inputs', 2 + place, index + 2))
      return { ...inputCell(cell.value, unit === '%' ? 'share' : 'number') }
    })
    return [words(group), words(label), ...ends, words(unit), words(source)]
  })
  return {
    name: 'Inputs',
    widths: [30, 52, 16, 14, 14, 18, 40],
    rows: [head('Group', 'Input', 'Value', 'Low', 'High', 'Unit', 'Source'), ...rows],
  }
}

const endOf = ({ cell }: Made): string => /\.(low|value|high)$/.exec(cell)?.[1] ?? ''
const inputCell = (value: number | boolean, format: 'number' | 'share'): SheetCell & object => ({
  kind: 'figure',
  cell: { formula: null, value },
  format,
  input: true,
})

const GROUPS = [
  'Load and owners',
  'Workload',
  'People',
  'Terms and horizon',
  'Monthly volumes',
  'Factors of the whole cost',
  'Capacities',
  'Constants of the component models',
  'Others',
]
const placeOf = (group: string): number => GROUPS.indexOf(group)

/** The prices that were used, with their sources. Notes the address of each cell. */
export function rateSheet(
  reached: readonly Made[],
  rates: ReadonlyMap<string, RateRow>,
  addresses: Map<Made, string>,
): Sheet {
  const cells = reached.filter(isRate).sort((one, other) => (one.cell < other.cell ? -1 : 1))
  const rows = cells.map((cell, index) => {
    addresses.set(cell, at('Rates', 1, index + 2))
    const { label = cell.cell, unit = '', region = '', source = '', asOf = '' } = rates.get(cell.cell) ?? {}
    return [words(label), inputCell(cell.value, 'number'), ...[unit, region, asOf, source].map(words)]
  })
  return {
    name: 'Rates',
    widths: [64, 16, 30, 18, 12, 70],
    rows: [head('Price', 'Value', 'Unit', 'Region', 'Date', 'Source'), ...rows],
  }
}
