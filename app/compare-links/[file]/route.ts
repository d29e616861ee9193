import { notFound } from 'next/navigation'
import { tableFile } from '@/app/csv'
import { asFile } from '@/lib/report'
import { pictureIn, queryOf } from '../../recommendation/figure-file'
import { comparisonFor, figuresOf, isPicture, linksIn } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet or a program. */
export async function GET(request: Request, { params }: RouteContext<'/compare-links/[file]'>): Promise<Response> {
  const { name, type } = pictureIn((await params).file, isPicture)
  const text = linksIn(new URLSearchParams(queryOf(request)).getAll('links'))
  const figures = figuresOf(name, comparisonFor(text), { isFile: true })
  if (!figures) notFound()
  return tableFile(asFile(figures), `links-${name}`, type)
}
