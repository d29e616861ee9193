import { PrintedBrief } from '@/components/recommendation/export/PrintedBrief'
import { briefOf } from '@/lib/record'
import { DAY_PLACEHOLDER, SITE_PLACEHOLDER } from '@/server/site.mjs'
import { recordFor } from '../record-for'

/** On the server alone, which puts day and site in. */
export function Sheets({ query }: { query: string }) {
  const { record } = recordFor(query, { today: DAY_PLACEHOLDER, site: SITE_PLACEHOLDER })
  return <PrintedBrief brief={briefOf(record)} />
}
