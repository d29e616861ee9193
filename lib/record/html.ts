import { recordDocument, type Block, type Inline } from './document'
import type { DecisionRecord } from './types'

/** The record as one file: it asks for nothing, runs nothing, and opens from a disk. */
export const recordHtml = (record: DecisionRecord): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(record.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(record.title)}</h1>
<p>${escaped(paperworkOf(record))}</p>
${recordDocument(record).map(written).join('\n')}
</main>
</body>
</html>
`

/** "Status: accepted. Date: 2026-11-29. Decided by Ann Miller." */
export const paperworkOf = ({ about }: DecisionRecord): string =>
  [
    `Status: ${about.status}.`,
    `Date: ${about.date}.`,
    ...(about.deciders.length > 0 ? [`Decided by ${about.deciders.join(', ')}.`] : []),
  ].join(' ')

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${block.text.map(inline).join('')}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${item.map(inline).join('')}</li>`).join('\n')}\n</ul>`
    case 'table': {
      const cell = (tag: string) => (text: string, at: number) =>
        `<${tag}${block.figures[at] ? ' class="n"' : ''}>${escaped(text)}</${tag}>`
      const row = (cells: string[], tag: string) => `<tr>${cells.map(cell(tag)).join('')}</tr>`
      const body = block.rows.map((cells) => row(cells, 'td')).join('\n')
      const head = `<thead>${row(block.columns, 'th')}</thead>`
      return `<div class="t"><table>\n${head}\n<tbody>\n${body}\n</tbody></table></div>`
    }
  }
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece)
  if ('code' in piece) return `<code>${escaped(piece.code)}</code>`
  return /^https?:\/\//.test(piece.href)
    ? `<a href="${escaped(piece.href)}">${escaped(piece.text)}</a>`
    : escaped(piece.text)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const STYLE = `
:root { color-scheme: light dark; --ink: #1a1c20; --paper: #f8f5ee; --rule: #d9d2c3; --accent: #b3261e }
@media (prefers-color-scheme: dark) { :root { --ink: #e9f1f9; --paper: #0d2744; --rule: #2b4c6f; --accent: #ffb84d } }
@media print { :root { --ink: #000; --paper: #fff; --rule: #999; --accent: #000 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.2; break-after: avoid } h2 { margin-top: 2.5rem } h3 { margin-top: 1.75rem }
a { color: inherit; text-decoration-color: var(--accent) } tr, li { break-inside: avoid }
.t { overflow-x: auto } table { width: 100%; border-collapse: collapse; font-size: 0.875rem; overflow-wrap: normal }
th, td { padding: 0.5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top }
th { font-weight: 600 } thead { display: table-header-group }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
@page { margin: 16mm }
@media print {
  body { font-size: 9.5pt; line-height: 1.4 } main { max-width: none; padding: 0 } p, li { orphans: 3; widows: 3 }
  h1 { font-size: 18pt } h2 { margin-top: 1.25rem; font-size: 13pt } h3 { margin-top: 0.75rem; font-size: 10.5pt }
  .t { overflow: visible } table { font-size: 8.5pt } th, td { padding: 0.2rem 0.4rem }
  table, h2 + p { break-inside: avoid } a { text-decoration-thickness: 0.5px }
}
`
