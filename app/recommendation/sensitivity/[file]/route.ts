import { notFound } from 'next/navigation'
import { csv, download } from '@/app/csv'
import { asFile } from '@/lib/report'
import { FIGURES, isPicture, sensitivityFor } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/sensitivity/[file]'>,
): Promise<Response> {
  const { file } = await params
  const name = file.replace(/\.csv$/, '')
  if (name === file || !isPicture(name)) notFound()
  const figures = FIGURES[name](sensitivityFor(new URL(request.url).search.slice(1)), { isFile: true })
  if (!figures) notFound()
  return download(csv(asFile(figures)), `loadbearing-sensitivity-${name}.csv`, 'text/csv')
}
