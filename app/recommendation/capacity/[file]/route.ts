import { notFound } from 'next/navigation'
import { csv, download } from '@/app/csv'
import { asFile } from '@/lib/report'
import { capacityFor, FIGURES, isPicture } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/capacity/[file]'>,
): Promise<Response> {
  const { file } = await params
  const name = file.replace(/\.csv$/, '')
  if (name === file || !isPicture(name)) notFound()
  const figures = FIGURES[name](capacityFor(new URL(request.url).search.slice(1)), { isFile: true })
  return download(csv(asFile(figures)), `loadbearing-capacity-${name}.csv`, 'text/csv')
}
