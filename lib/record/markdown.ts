import { stringify } from 'yaml'
import { recordDocument, type Block, type Inline } from './document'
import type { DecisionRecord, RecordFacts } from './types'

/** The record as MADR 4.0.0: front matter for programs, Markdown for people. */
export const recordMarkdown = (record: DecisionRecord): string =>
  [
    `---\n${frontMatter(record.facts)}---`,
    headingInMarkdown(1, record.title),
    `${blocksInMarkdown(recordDocument(record))}\n`,
  ].join('\n\n')

/** MADR's own keys first, then one key with what programs need to work the decision out again. */
export const frontMatter = ({ status, date, deciders, author, ...own }: RecordFacts): string =>
  stringify(
    {
      status,
      ...(date !== null && { date }),
      ...(deciders.length > 0 && { 'decision-makers': deciders }),
      loadbearing: { ...(author !== null && { author }), ...own },
    },
    { lineWidth: 0 },
  )

export function headingInMarkdown(level: number, text: string): string {
  return `${'#'.repeat(level)} ${inline(text)}`
}

export const blocksInMarkdown = (blocks: readonly Block[]): string => blocks.map(written).join('\n\n')

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return headingInMarkdown(block.level, block.text)
    case 'paragraph':
      return atLineStart(block.text.map(inline).join(''))
    case 'list':
      return block.items.map((item) => `* ${atLineStart(item.map(inline).join(''))}`).join('\n')
    case 'table':
      return [
        row(block.columns.map(inline)),
        row(block.figures.map((isFigure) => (isFigure ? '---:' : '---'))),
        ...block.rows.map((cells) => row(cells.map(inline))),
      ].join('\n')
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece)
  if ('code' in piece) return `\`${piece.code}\``
  return `[${escaped(piece.text)}](${address(piece.href)})`
}

/** Text stays text: no mark-up of Markdown, no HTML, no cell border, no second line. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&#]/g, '\\$&')

/** What only means something where a line begins: lists, rules, underlines of headings, numbers of items. */
const atLineStart = (line: string): string =>
  line.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

const address = (href: string): string =>
  href.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))
