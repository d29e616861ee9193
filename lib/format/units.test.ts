import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { ADVICE_FIELDS, ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { REQUIREMENTS } from '@/content/scenario/requirements'
import { unitFor } from './units'

const FIELDS = [
  ANSWER_FIELDS,
  ADVICE_FIELDS,
  WORKLOAD_FIELDS,
  PEOPLE_FIELDS,
  MONEY_FIELDS,
  CAPACITY_FIELDS,
  REQUIREMENTS,
]
const UNITS = [...FIELDS.flatMap((fields) => Object.values(fields)), ...Object.values(PRICES)].map(({ unit }) => unit)

/** What sentences count: every unit that the code writes out, as in quantity(moves.length, 'move'). */
const WRITTEN_OUT = ['app', 'cli', 'components', 'contract', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.fixture)\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bquantity\([^;\n]{0,80}?, '([^']+)'/g)])
    .map(([, unit = '']) => unit),
)

/** Words that look like plurals but are not, and units that name money or a share. */
const NOT_COUNTED = /^(%|USD.*|.*ms|.*IOPS.*|percent|GB restored|¤ per USD)$/

describe('every unit in content and in code has a singular and a plural', () => {
  test.each([...new Set([...UNITS, ...WRITTEN_OUT])].filter((unit) => !NOT_COUNTED.test(unit)))('%s', (unit) => {
    const one = unitFor(1, unit)
    expect(one).not.toMatch(/[a-z]{2}s($|[/ ])/)
    const word = /[a-z]{3,}$/.exec(one.split(/\/(?=[a-z])| per | \(/)[0] ?? '')
    if (word) expect(unitFor(2, unit)).not.toBe(one)
  })
})
