import { notFound } from 'next/navigation'
import { csv, download } from '@/app/csv'
import { asFile, checklistMarkdown } from '@/lib/report'
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
  const { plan, ...worked } = migrationFor(new URL(request.url).search.slice(1))
  if (!plan) notFound()
  if (isMarkdown)
    return download(checklistMarkdown(plan, worked.checks, worked.way), 'loadbearing-migration.md', 'text/markdown')
  const figures = FIGURES[name]({ ...worked, plan }, { isFile: true })
  return download(csv(asFile(figures)), `loadbearing-migration-${name}.csv`, 'text/csv')
}
