import { notFound } from 'next/navigation'
import { download } from '@/app/csv'
import { checklistMarkdown } from '@/lib/report'
import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { FIGURES, isPlanFile, migrationFor } from '../worked-out'

/** Figures of the plan, unrounded, for a spreadsheet or a program; its checklist for a wiki too. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/migration/[file]'>,
): Promise<Response> {
  const { file } = await params
  const isMarkdown = file === 'checklist.md'
  const asked = pictureIn(isMarkdown ? 'checklist.csv' : file, isPlanFile)
  const { plan, ...worked } = migrationFor(queryOf(request))
  if (!plan) notFound()
  if (isMarkdown)
    return download(checklistMarkdown(plan, worked.checks, worked.way), 'loadbearing-migration.md', 'text/markdown')
  return figureFile('migration', asked, FIGURES[asked.name]({ ...worked, plan }, { isFile: true }))
}
