import { tableFile } from '@/app/csv'
import { priced } from '@/components/scenario/engine'
import { wholeCostTable } from '@/lib/report'
import { decode } from '@/lib/share'

/** The whole cost of the candidates on the page, line by line, for a program. */
export function GET(request: Request): Response {
  const { scenario } = decode(new URL(request.url).searchParams)
  return tableFile(wholeCostTable(priced(scenario).shown, scenario.money), 'whole-cost', 'json')
}
