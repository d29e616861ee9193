import type { Grade } from '@/lib/report'
import type { LedgerQuery } from '@/lib/share/paths'
import type { LedgerArea } from './ledger-areas'

export const GRADES = ['list price', 'published', 'source document', 'assumption'] as const satisfies readonly Grade[]

/** A grade as an address names it. */
export const gradeSlug = (grade: Grade): string => grade.replace(' ', '-')

/** What an address asks for, without what cannot be read: a link that was cut short shows more, not nothing. */
export function filterFrom(
  query: Record<string, string | string[] | undefined>,
  areas: readonly LedgerArea[],
): LedgerQuery {
  const grade = GRADES.map(gradeSlug).find((slug) => slug === query.grade)
  const area = areas.find(({ id }) => id === query.area)?.id
  return { ...(area && { area }), ...(grade && { grade }), ...(query.age === 'stale' && { age: 'stale' }) }
}

/** The areas with the rows that pass; areas without any are left out. */
export const narrowed = (areas: readonly LedgerArea[], { area, grade, age }: LedgerQuery): LedgerArea[] =>
  areas
    .filter(({ id }) => area === undefined || id === area)
    .map((entry) => ({
      ...entry,
      rows: entry.rows.filter(
        (row) => (grade === undefined || gradeSlug(row.grade) === grade) && (age !== 'stale' || row.stale),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)

/** How many rows there would be. */
export const countOf = (areas: readonly LedgerArea[], filter: LedgerQuery): number =>
  narrowed(areas, filter).reduce((sum, { rows }) => sum + rows.length, 0)
