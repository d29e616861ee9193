import { notFound } from 'next/navigation'
import { csv, download } from '@/app/csv'
import { asFile } from '@/lib/report'
import { FIGURES, isPicture, overTimeFor } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/over-time/[file]'>,
): Promise<Response> {
  const { file } = await params
  const name = file.replace(/\.csv$/, '')
  if (name === file || !isPicture(name)) notFound()
  const figures = FIGURES[name](overTimeFor(new URL(request.url).search.slice(1)), { isFile: true })
  return download(csv(asFile(figures)), `loadbearing-over-time-${name}.csv`, 'text/csv')
}
