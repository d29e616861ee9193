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
  const { searchParams } = new URL(request.url)
  const figures = FIGURES[name](sensitivityFor(Object.fromEntries(searchParams)), { isFile: true })
  if (!figures) notFound()
  return download(csv(asFile(figures)), `loadbearing-sensitivity-${name}.csv`, 'text/csv')
}
