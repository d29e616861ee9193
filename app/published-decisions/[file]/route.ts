import { tableFile, type Table } from '@/app/csv'
import { pictureIn } from '@/app/recommendation/figure-file'
import { PUBLISHED_DECISIONS } from '@/content'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { moveRows } from '@/lib/report'
import { forecasts } from '../forecasts'
import { MOVES, RESULT } from '../worked-out'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The tables of the page. */
const TABLES = {
  /** The share of futures of each pattern for each decision, and whether it was built. */
  forecasts: (): Table => {
    const { byCase } = forecasts()
    const rows = PUBLISHED_DECISIONS.flatMap(({ id, chosen }) =>
      PATTERN_IDS.map((pattern) => [id, pattern, byCase[id]?.[pattern] ?? 0, chosen.includes(pattern) ? 1 : 0]),
    )
    return [['Decision', 'Pattern', 'Share of futures', 'Built'], ...rows]
  },
  /** How often each method of deciding agrees with what was built. */
  agreement: (): Table => [
    ['Method', 'First choice', 'First two', 'Precision', 'Overlap'],
    ...Object.entries(RESULT.methods).map(([id, { top1, top2, precision, jaccard }]) => [
      id,
      ...[top1, top2, precision, jaccard],
    ]),
  ],
  /** Published migrations beside what a plan would have said. */
  moves: (): Table => [
    ['Company', 'Move', 'Published', 'Plan', 'Result', 'A range was read from it', 'Why it lies outside', 'Source'],
    ...moveRows(MOVES, PUBLISHED_MIGRATIONS).map(
      ({ company, way, published, plan, status, isUsed, because, source }) => [
        ...[company, way, published, plan, status, isUsed ? 'yes' : 'no', because ?? ''],
        `${source.title}, ${source.date}${source.url ? `, ${source.url}` : ''}`,
      ],
    ),
  ],
}

const isTable = (name: string): name is keyof typeof TABLES => Object.hasOwn(TABLES, name)

export const generateStaticParams = () =>
  Object.keys(TABLES).flatMap((name) => ['csv', 'json'].map((type) => ({ file: `${name}.${type}` })))

export async function GET(_: Request, { params }: RouteContext<'/published-decisions/[file]'>): Promise<Response> {
  const { name, type } = pictureIn((await params).file, isTable)
  return tableFile(TABLES[name](), name, type)
}
