import { notFound } from 'next/navigation'
import { download } from '@/app/csv'
import { siteUrl } from '@/app/site-url'
import { isMonitoringFile, monitoringFor } from '../watched'

type Context = RouteContext<'/recommendation/export/monitoring/[file]'>

/** Rules, alarms and objectives that tell when the recommendation of a link is to be reviewed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file: name } = await params
  if (!isMonitoringFile(name)) notFound()
  const { type, text } = monitoringFor(new URL(request.url).searchParams, await siteUrl())(name)
  return download(text, name, type)
}
