import { notFound } from 'next/navigation'
import { isTableType, tableFile, type TableType } from '@/app/csv'
import { asFile, type Figures } from '@/lib/report'
import type { RecommendationPart } from '@/lib/share/paths'

/** A picture or table of a page, and the type of its file. */
type Asked<Name extends string> = { name: Name; type: TableType }

/** The figures of one picture of a page, unrounded; not found where there is nothing to draw. */
export function figureFile(part: RecommendationPart, { name, type }: Asked<string>, figures: Figures | null): Response {
  if (!figures) notFound()
  return tableFile(asFile(figures), `${part}-${name}`, type)
}

/** What the name of a file asks for, "map.csv" or "map.json"; not found where the page has no such picture. */
export function pictureIn<Name extends string>(file: string, isPicture: (name: string) => name is Name): Asked<Name> {
  const [name = '', type, ...more] = file.split('.')
  if (!isTableType(type) || more.length > 0 || !isPicture(name)) notFound()
  return { name, type }
}

/** What an address asks for. */
export const queryOf = (request: Request): string => new URL(request.url).search.slice(1)
