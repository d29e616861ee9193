import type { Figures } from '@/lib/report'
import type { Section } from './output'

/** GitHub's Markdown. */
export const markdown = (sections: readonly Section[]): string => `${sections.map(written).join('\n\n')}\n`

function written(section: Section): string {
  switch (section.kind) {
    case 'title':
      return `## ${escaped(section.text)}`
    case 'text':
      return escaped(section.text)
    case 'list':
      return section.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'table':
      return tableOf(section.figures)
  }
}

function tableOf({ caption, columns, rows }: Figures): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escaped(cell).replaceAll('|', '\\|')).join(' | ')} |`
  const text = rows.map((cells) => row(cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))))
  const head = [row(columns.map(({ label }) => label)), row2(columns)]
  return [...(caption === '' ? [] : [escaped(caption), '']), ...head, ...text].join('\n')
}

const row2 = (columns: Figures['columns']) => `|${columns.map(({ numeric }) => (numeric ? '---:' : '---')).join('|')}|`

/** Text stays text: no tag, no emphasis, no mention of somebody. Addresses are left as they are. */
const escaped = (text: string): string =>
  /^\/?[\w/]*\?\S+$|^https?:\S+$/.test(text)
    ? text
    : text
        .replace(/[\\`*_<>[\]]/g, '\\$&')
        .replace(/\s*\n\s*/g, ' ')
        .replace(/@(?=\w)/g, '@\u200b')
