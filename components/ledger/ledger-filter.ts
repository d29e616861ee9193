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
export function filterFrom(query: URLSearchParams, areas: readonly LedgerArea[]): LedgerQuery {
  // A parameter that is there twice says nothing.
  const asked = (name: string) => (query.getAll(name).length === 1 ? query.get(name) : null)
  const grade = GRADES.map(gradeSlug).find((slug) => slug === asked('grade'))
  const area = areas.find(({ id }) => id === asked('area'))?.id
  return { ...(area && { area }), ...(grade && { grade }), ...(asked('age') === 'stale' && { age: 'stale' }) }
}

/**
 * The areas with the rows that match; areas without any are left out. Unless something is asked for, these are the
 * figures that estimates use: all rows at once would be a document of half a megabyte.
 */
export const narrowed = (areas: readonly LedgerArea[], { area, grade, age }: LedgerQuery): LedgerArea[] =>
  areas
    .filter(({ id, apart }) => (area === undefined ? !apart || isFiltered({ grade, age }) : id === area))
    .map((entry) => ({
      ...entry,
      rows: entry.rows.filter(
        (row) => (grade === undefined || gradeSlug(row.grade) === grade) && (age !== 'stale' || row.stale),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)

/** Whether anything is asked for. */
export const isFiltered = ({ area, grade, age }: LedgerQuery): boolean =>
  area !== undefined || grade !== undefined || age !== undefined

/** The number of rows that match a filter. */
export const countOf = (areas: readonly LedgerArea[], filter: LedgerQuery): number =>
  narrowed(areas, filter).reduce((sum, { rows }) => sum + rows.length, 0)
