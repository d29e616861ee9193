import { parseRecord } from '@/lib/record'
import { linkIn } from '../link'
import { inOneLine } from '../problems'
import type { Checked, Recorded } from './types'

type Read = { kind: 'record'; record: Recorded } | Exclude<Checked, { kind: 'checked' }>

/** A file as a decision record of ours; passed over where it is none, broken where it is one that cannot be read. */
export function recordIn(text: string, file: string): Read {
  const parsed = parseRecord(text)
  if (parsed.kind === 'none')
    return { kind: 'passed', file, line: 1, because: 'it has no front matter with the key loadbearing' }
  if (parsed.kind === 'broken')
    return {
      kind: 'broken',
      file,
      line: parsed.problems[0]?.line ?? 1,
      because: parsed.problems.map((one) => inOneLine({ ...one, where: `line ${one.line}, ${one.where}` })).join('; '),
    }
  const { date, link, model, prices, recommendation, cost, tripwires } = parsed.facts
  const query = linkIn(link)?.query ?? new URLSearchParams()
  const known = { date, query, model, prices, recommendation, cost, tripwires }
  return { kind: 'record', record: { file, line: parsed.line, ...known } }
}
