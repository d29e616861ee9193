import { aboutIn, recordOf } from '@/lib/record'
import { FACTS, reportFor } from '../report-for'

/** The decision record of an address, with what could not be read of it. */
export function recordFor(query: string, { today, site }: { today: string; site: string }) {
  const params = new URLSearchParams(query)
  const read = aboutIn(params, today)
  const { report } = reportFor(params)
  return { ...read, record: recordOf(report, FACTS, read.about, site) }
}
