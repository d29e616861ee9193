import { RecordBlocks } from '@/components/recommendation/export/RecordBlocks'
import { paperworkOf, recordDocument, recordMarkdown } from '@/lib/record'
import { DAY_PLACEHOLDER, SITE_PLACEHOLDER } from '@/server/site.mjs'
import { recordFor } from './record-for'

/** The record as it reads, and its source: on the server alone. The server puts day and site in. */
export function Preview({ query }: { query: string }) {
  const { record } = recordFor(query, { today: DAY_PLACEHOLDER, site: SITE_PLACEHOLDER })
  return (
    <>
      <article aria-label="Preview of the record" className="border-y border-rule-strong py-4">
        <h3 className="text-2xl font-semibold wrap-anywhere">{record.title}</h3>
        <p className="mt-1 text-sm text-muted">{paperworkOf(record)}</p>
        <RecordBlocks blocks={recordDocument(record)} />
      </article>
      <details className="no-print">
        <summary className="min-h-11 py-2">Markdown source</summary>
        <pre id="record-source" className="bg-sunken p-3 text-2xs wrap-anywhere whitespace-pre-wrap">
          {recordMarkdown(record)}
        </pre>
      </details>
    </>
  )
}
