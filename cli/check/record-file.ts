import { parseDocument } from 'yaml'
import { checkedJson } from '@/contract/read-json'
import { recordBlock } from '@/contract/record-block'
import type { FieldError } from '@/contract/field-errors'
import { linkIn } from '../link'
import { inOneLine } from '../problems'
import type { Checked, Recorded } from './types'

type NotARecord = Exclude<Checked, { kind: 'checked' }>
type Read = { kind: 'record'; record: Recorded } | NotARecord

const KEY = 'loadbearing'

/** A file as a decision record of ours; passed over where it is none, broken where it is one that cannot be read. */
export function recordIn(text: string, file: string): Read {
  const [, front] = /^\uFEFF?---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  if (front === undefined) return { kind: 'passed', file, line: 1, because: 'it has no front matter' }
  const at = front.split(/\r?\n/).findIndex((one) => one.startsWith(`${KEY}:`))
  const line = at === -1 ? 1 : at + 2
  const broken = (...errors: readonly { where: string; found: string; expected: string }[]): NotARecord => ({
    kind: 'broken',
    file,
    line,
    because: errors.map(inOneLine).join('; '),
  })
  const document = parseDocument(front, { version: '1.2', prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const where = `line ${front.slice(0, error.pos[0]).split('\n').length + 1}`
    return broken({ where, found: `YAML that cannot be read: ${error.message}`, expected: 'front matter in YAML' })
  }
  const whole: unknown = document.toJS({ maxAliasCount: 100 })
  const values = typeof whole === 'object' && whole !== null ? new Map<string, unknown>(Object.entries(whole)) : null
  if (!values?.has(KEY)) return { kind: 'passed', file, line: 1, because: `its front matter has no key ${KEY}` }
  const read = checkedJson(values.get(KEY), recordBlock)
  if (!read.ok) return broken(...read.errors.map(named))
  const { link, model, prices, recommendation, cost } = read.value
  const found = linkIn(link)
  if (!found)
    return broken({ where: `${KEY}/link`, found: JSON.stringify(link), expected: 'the link of a recommendation' })
  const date = values.get('date')
  return {
    kind: 'record',
    record: {
      file,
      line,
      date: typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 'yyyy-mm-dd'.length) : null,
      query: found.query,
      model,
      prices,
      recommendation,
      cost,
    },
  }
}

const named = ({ pointer, found, expected }: FieldError) => ({ where: `${KEY}${pointer}`, found, expected })
