import type { Grade } from '@/lib/report'
import type { LedgerQuery } from '@/lib/share/paths'
import type { LedgerArea } from './ledger-areas'

export const GRADES = [
  'list price',
  'published',
  'source document',
  'A',
  'B',
  'C',
  'judgement',
  'assumption',
] as const satisfies readonly Grade[]

/** A grade as it is shown. */
export const gradeName = (grade: Grade): string => NAMES[grade] ?? grade

const NAMES: Partial<Record<Grade, string>> = {
  'source document': 'reference guide',
  A: 'A, measured',
  B: 'B, survey or model',
  C: 'C, one case',
}

/** A grade as an address names it. */
export const gradeSlug = (grade: Grade): string => grade.replace(' ', '-').toLowerCase()

/** The filter in an address. Unknown values are ignored, so that a link that was cut off shows more and not nothing. */
export function filterFrom(
  query: Record<string, string | string[] | undefined>,
  areas: readonly LedgerArea[],
): LedgerQuery {
  const grade = GRADES.map(gradeSlug).find((slug) => slug === query.grade)
  const area = areas.find(({ id }) => id === query.area)?.id
  return { ...(area && { area }), ...(grade && { grade }), ...(query.age === 'stale' && { age: 'stale' }) }
}

/** The areas with the rows that match; areas without any are left out. */
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

/** The number of rows that match a filter. */
export const countOf = (areas: readonly LedgerArea[], filter: LedgerQuery): number =>
  narrowed(areas, filter).reduce((sum, { rows }) => sum + rows.length, 0)
