import type { Figures } from '@/lib/report'
import type { Section } from './output'

const WIDTH = 100

/** Text for a terminal, or for a pipe. */
export const plain = (sections: readonly Section[], color: boolean): string =>
  `${sections.map((section) => written(section, color)).join('\n\n')}\n`

const bold = (text: string, color: boolean): string => (color ? `\u001b[1m${text}\u001b[22m` : text)

function written(section: Section, color: boolean): string {
  switch (section.kind) {
    case 'title':
      return bold(section.text, color)
    case 'text':
      return wrapped(section.text, '', '')
    case 'list':
      return section.items.map((item) => wrapped(item, '- ', '  ')).join('\n')
    case 'table':
      return tableOf(section.figures, color)
  }
}

function tableOf({ caption, columns, rows }: Figures, color: boolean): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
  ]
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => Array.from(cells[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    columns
      .map(({ numeric }, column) => padded(cells[column] ?? '', widths[column] ?? 0, numeric === true))
      .join('  ')
      .trimEnd()
  const [head = '', ...body] = lines.map(line)
  return [...(caption === '' ? [] : [`${caption}:`]), bold(head, color), ...body].join('\n')
}

function padded(text: string, width: number, numeric: boolean): string {
  const space = ' '.repeat(Math.max(0, width - Array.from(text).length))
  return numeric ? `${space}${text}` : `${text}${space}`
}

/** Lines of at most so many characters. A word that is longer, such as a link, stays whole: it can be copied then. */
function wrapped(text: string, first: string, further: string): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/)) {
    const isStart = line === first || line === further
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = further + word
    } else line = isStart ? line + word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
