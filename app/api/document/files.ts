import { EXPORT_GROUPS } from '@/components/recommendation/export/export-rows'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'

/** A file that is read at an address of its own, for the query of a link. */
export type FileAt = { path: string; use: string; type: string }

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  dsl: 'text/plain',
  mmd: 'text/plain',
  png: 'image/png',
  svg: 'image/svg+xml',
}

const ROWS = EXPORT_GROUPS.flatMap(({ rows }) => rows).filter(({ isPage }) => !isPage)

/** Every file of the page of exports: the document has no list of its own that could lag behind. */
export const FILES: readonly FileAt[] = ROWS.map(({ href, use }) => {
  const path = href(DEFAULT_SCENARIO).replace(/[?#].*$/, '')
  return { path, use, type: TYPES[path.replace(/^.*\./, '')] ?? 'application/octet-stream' }
})
