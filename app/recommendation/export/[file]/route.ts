import { notFound } from 'next/navigation'
import { download } from '@/app/csv'
import { today } from '@/app/today'
import { recordHtml, recordMarkdown, type DecisionRecord } from '@/lib/record'
import { siteFor } from '@/server/site.mjs'
import { queryOf } from '../../figure-file'
import { recordFor } from '../record-for'

type Format = { type: string; written: (record: DecisionRecord) => string }

/** Everything that a decision record is written as, by the name of its file. */
const FORMATS: Record<string, Format> = {
  'record.md': { type: 'text/markdown', written: recordMarkdown },
  'record.html': { type: 'text/html', written: recordHtml },
}

export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/export/[file]'>,
): Promise<Response> {
  const { file } = await params
  const format = Object.hasOwn(FORMATS, file) ? FORMATS[file] : undefined
  if (!format) notFound()
  const site = siteFor(request.headers.get('host'))
  const { record, problems } = recordFor(queryOf(request), { today: today(), site })
  if (problems.length > 0) {
    const text = problems.map(({ param, found, expected }) => `${param}: found "${found}", expected ${expected}.\n`)
    return new Response(text.join(''), {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
  return download(format.written(record), `loadbearing-${file}`, format.type)
}
