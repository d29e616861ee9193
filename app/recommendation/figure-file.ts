import { notFound } from 'next/navigation'
import { csv, download } from '@/app/csv'
import { asFile, type Figures } from '@/lib/report'
import type { RecommendationPart } from '@/lib/share/paths'

/** The figures of one picture of a page, unrounded, for a spreadsheet; not found where there is nothing to draw. */
export function figureFile(part: RecommendationPart, name: string, figures: Figures | null): Response {
  if (!figures) notFound()
  return download(csv(asFile(figures)), `loadbearing-${part}-${name}.csv`, 'text/csv')
}

/** The name of a picture in that of its file, "map.csv"; not found where the page has no such picture. */
export function pictureIn<Name extends string>(file: string, isPicture: (name: string) => name is Name): Name {
  const name = file.replace(/\.csv$/, '')
  if (name === file || !isPicture(name)) notFound()
  return name
}

/** What an address asks for. */
export const queryOf = (request: Request): string => new URL(request.url).search.slice(1)
