import { tableFile, type Table } from '@/app/csv'
import { today } from '@/app/today'
import { assumptionsTable, candidatesTable, componentsTable, focusTable, type Report } from '@/lib/report'
import { pictureIn, queryOf } from '../../figure-file'
import { FACTS, reportFor } from '../../report-for'

type Asked = { report: Report; beside: string | undefined; start: string }

/** Tables of the whole recommendation, which no single picture has. */
const TABLES = {
  candidates: ({ report: { recommendation, scenario } }: Asked): Table =>
    candidatesTable(recommendation.candidates, recommendation.needs, scenario.money),
  assumptions: ({ report }: Asked): Table => assumptionsTable(report.scenario),
  components: ({ report }: Asked): Table => componentsTable(report),
  /** The plan of the recommended candidate, or of the one that `with` names, from the month `start` on. */
  focus: ({ report: { recommendation, scenario }, beside, start }: Asked): Table | null => {
    const { candidates, recommended } = recommendation
    const planned = beside === undefined ? recommended : candidates.find(({ candidate }) => candidate.id === beside)
    return planned ? focusTable(scenario, planned, FACTS, start) : null
  },
} as const

const isTable = (name: string): name is keyof typeof TABLES => Object.hasOwn(TABLES, name)

export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/export/[file]'>,
): Promise<Response> {
  const { name, type } = pictureIn((await params).file, isTable)
  const query = new URLSearchParams(queryOf(request))
  const start = query.get('start') ?? today().slice(0, 'yyyy-mm'.length)
  query.delete('start')
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(start))
    return new Response(`start is "${start}", and should be a month such as 2027-01.\n`, { status: 400 })
  const { report, beside } = reportFor(query)
  const table = TABLES[name]({ report, beside, start })
  if (!table) {
    const ids = report.recommendation.candidates.map(({ candidate }) => candidate.id)
    return new Response(`with names no candidate; there are: ${ids.join(', ')}.\n`, { status: 404 })
  }
  return tableFile(table, name, type)
}
