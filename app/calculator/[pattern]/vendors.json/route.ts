import { vendorsFor } from '@/app/calculator/vendors-for'
import { tableFile } from '@/app/csv'
import { isPatternId } from '@/content/pattern-ids'
import { vendorsTable } from '@/lib/report'
import { decode } from '@/lib/share'

type Context = RouteContext<'/calculator/[pattern]/vendors.json'>

/** The comparison of vendors with the figures of the page, for a program. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { pattern } = await params
  if (!isPatternId(pattern)) return new Response('There is no such pattern.\n', { status: 404 })
  const { scenario } = decode(new URL(request.url).searchParams)
  return tableFile(vendorsTable(vendorsFor(pattern, scenario), scenario.money), `vendors-${pattern}`, 'json')
}
