import { download } from '@/app/csv'
import { today } from '@/app/today'
import { c4Of, type C4Model } from '@/lib/c4'
import { aboutIn } from '@/lib/record'
import { siteFor } from '@/server/site.mjs'
import { queryOf } from '../figure-file'
import { FACTS, reportFor } from '../report-for'
import { refused } from './refused'

/** The recommended composition as an architecture model in one notation. */
export function c4File(request: Request, file: string, written: (model: C4Model) => string): Response {
  const params = new URLSearchParams(queryOf(request))
  const { about, problems } = aboutIn(params, today())
  if (problems.length > 0) return refused(problems)
  const { report } = reportFor(params)
  const site = siteFor(request.headers.get('host'))
  return download(written(c4Of(report, FACTS, about, site)), `loadbearing-${file}`, 'text/plain')
}
