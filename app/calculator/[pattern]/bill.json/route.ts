import { tableFile } from '@/app/csv'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { isPatternId } from '@/content/pattern-ids'
import { patternCost } from '@/lib/cost'
import { billTable } from '@/lib/report'
import { decode } from '@/lib/share'

type Context = RouteContext<'/calculator/[pattern]/bill.json'>

/** One pattern's bill at the prices in use, with the figures of the page, for a program. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { pattern } = await params
  if (!isPatternId(pattern)) return new Response('There is no such pattern.\n', { status: 404 })
  const { scenario } = decode(new URL(request.url).searchParams)
  const { estimate } = patternCost(pattern, scenario, COST_FACTS)
  return tableFile(billTable(estimate, scenario.money), `bill-${pattern}`, 'json')
}
