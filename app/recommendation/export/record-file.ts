import { download } from '@/app/csv'
import { today } from '@/app/today'
import type { DecisionRecord } from '@/lib/record'
import { siteFor } from '@/server/site.mjs'
import { queryOf } from '../figure-file'
import { recordFor } from './record-for'
import { refused } from './refused'

/** The decision record in one format. */
export function recordFile(
  request: Request,
  file: string,
  type: string,
  written: (record: DecisionRecord) => string,
): Response {
  const site = siteFor(request.headers.get('host'))
  const { record, problems } = recordFor(queryOf(request), { today: today(), site })
  if (problems.length === 0) return download(written(record), `loadbearing-${file}`, type)
  return refused(problems)
}
