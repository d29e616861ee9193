import { notFound } from 'next/navigation'
import { download } from '@/app/csv'
import { checklistMarkdown } from '@/lib/report'
import { figureFile, queryOf } from '../../figure-file'
import { FIGURES, isPlanFile, migrationFor } from '../worked-out'

/** Figures of the plan, unrounded, for a spreadsheet; its checklist for a wiki too. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/migration/[file]'>,
): Promise<Response> {
  const { file } = await params
  const [name = '', type, ...more] = file.split('.')
  const isMarkdown = type === 'md' && name === 'checklist'
  if (!isPlanFile(name) || more.length > 0 || (type !== 'csv' && !isMarkdown)) notFound()
  const { plan, ...worked } = migrationFor(queryOf(request))
  if (!plan) notFound()
  if (isMarkdown)
    return download(checklistMarkdown(plan, worked.checks, worked.way), 'loadbearing-migration.md', 'text/markdown')
  return figureFile('migration', name, FIGURES[name]({ ...worked, plan }, { isFile: true }))
}
