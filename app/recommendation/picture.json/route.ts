import { aboutIn } from '@/lib/record'
import { pictureFacts } from '@/components/recommendation/drawing/picture-facts'
import { queryOf } from '../figure-file'
import { reportFor } from '../report-for'
import { keptJson } from '../sensitivity/kept-json'

/** What the picture of a link shows. The production server draws it, in a thread of its own (server/picture). */
export function GET(request: Request): Response {
  const params = new URLSearchParams(queryOf(request))
  return keptJson(pictureFacts(reportFor(params).report, aboutIn(params, '').about.title))
}
