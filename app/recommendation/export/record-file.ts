import { download } from '@/app/csv'
import { today } from '@/app/today'
import type { DecisionRecord } from '@/lib/record'
import { siteFor } from '@/server/site.mjs'
import { queryOf } from '../figure-file'
import { recordFor } from './record-for'

/** The decision record in one format; what its address says of the decision and cannot be read is an error. */
export function recordFile(
  request: Request,
  file: string,
  type: string,
  written: (record: DecisionRecord) => string,
): Response {
  const site = siteFor(request.headers.get('host'))
  const { record, problems } = recordFor(queryOf(request), { today: today(), site })
  if (problems.length === 0) return download(written(record), `loadbearing-${file}`, type)
  const text = problems.map(({ param, found, expected }) => `${param}: found "${found}", expected ${expected}.\n`)
  return new Response(text.join(''), {
    status: 400,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
