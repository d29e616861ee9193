import path from 'node:path'
import { observedValues } from '@/contract/observed-values'
import { readJson } from '@/contract/read-json'
import { closestInWords } from '../closest'
import { FIELDS, fieldNamed } from '../fields'
import { readText } from '../files'
import type { Io } from '../io'
import { UsageError } from '../problems'
import { withSaid, type Said } from '../said'
import { bodyOf } from '../scenario'
import { conditionsIn, focusBill } from './focus'
import type { Observed } from './types'
import { isWatched } from './watched'

export const NOTHING_OBSERVED: Observed = { said: () => ({}), measured: () => ({}), bill: null }

const PARTS = ['answers', 'workload', 'people', 'money', 'stack'] as const

/**
 * What was observed: a FOCUS file (.csv), or JSON with values by name, by part as the API has them, or by record under
 * `records`.
 */
export async function observedIn(file: string, where: string | undefined, io: Io): Promise<Observed> {
  if (/\.csv$/i.test(file)) {
    const conditions = where === undefined ? [] : conditionsIn(where)
    return { ...NOTHING_OBSERVED, bill: await focusBill(file, conditions, io) }
  }
  const text = await readText(file, io, 'a JSON file with observed values, or a FOCUS file that ends in .csv')
  const read = readJson(text, observedValues)
  if (!read.ok) {
    if (read.breaks !== null)
      throw new UsageError({ where: file, found: `no valid JSON: ${read.breaks}`, expected: 'a JSON object' })
    throw new UsageError(...read.errors.map((error) => ({ ...error, where: `${file}, ${error.pointer}` })))
  }
  const { records = {}, ...all } = read.value
  const forAll = readIn(all, file)
  const own = new Map(Object.entries(records).map(([name, one]) => [normal(name), readIn(one, `${file}, ${name}`)]))
  return {
    bill: null,
    said: (record) => merged(forAll.said, own.get(normal(record))?.said),
    measured: (record) => ({ ...forAll.measured, ...own.get(normal(record))?.measured }),
  }
}

const normal = (name: string): string => path.posix.normalize(name.split(path.sep).join('/'))

/** What a scenario has a field for, and what only tripwires watch. */
function readIn(given: Record<string, unknown>, where: string) {
  const watched = Object.entries(given).filter(([name]) => !fieldNamed(name) && isWatched(name))
  const fields = Object.entries(given).filter(([name]) => fieldNamed(name) || !isWatched(name))
  const measured: Record<string, number> = {}
  for (const [name, value] of watched) {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new UsageError({ where: `${where}, ${name}`, found: JSON.stringify(value), expected: 'a number' })
    measured[name] = value
  }
  return { said: saidIn(Object.fromEntries(fields), where), measured }
}

/** Values by part and name of the API; a name may stand without its part. */
function saidIn(given: Record<string, unknown>, where: string): Said {
  const said: Said = {}
  for (const [name, value] of Object.entries(given)) {
    const part = PARTS.find((one) => one === name)
    if (part && typeof value === 'object' && value !== null) {
      for (const [inner, one] of Object.entries(value)) add(said, inner, one, `${where}, ${name}`)
    } else add(said, name, value, where)
  }
  try {
    bodyOf(said)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(
      ...error.problems.map((one) => ({ ...one, where: `${where}, ${one.where.replace(/^--/, '')}` })),
    )
  }
  return said
}

function add(said: Said, name: string, value: unknown, where: string): void {
  const field = fieldNamed(name)
  if (!field) {
    const names = FIELDS.map((one) => one.name)
    const expected = closestInWords(name, names, 'a name that `loadbearing fields` lists')
    throw new UsageError({ where, found: `an unknown name ${JSON.stringify(name)}`, expected })
  }
  Object.assign(said, withSaid(said, field, value))
}

function merged(one: Said, other: Said = {}): Said {
  const said: Said = {}
  for (const part of PARTS) {
    if (one[part] || other[part]) said[part] = { ...one[part], ...other[part] }
  }
  return said
}
