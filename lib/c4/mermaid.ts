import { SYSTEM, USER, type C4Container, type C4Kind, type C4Model } from './types'

/** Signs that a shape begins and ends with. */
const SHAPES: Record<C4Kind, readonly [string, string]> = {
  entry: ['([', '])'],
  code: ['[', ']'],
  store: ['[(', ')]'],
  queue: ['[[', ']]'],
}

/**
 * The containers as a Mermaid flowchart. Mermaid's own C4 diagrams are experimental, know no properties and lay out in
 * rows; a flowchart is drawn wherever Markdown is, and shows the cost in each box.
 */
export const mermaidFlowchart = ({ title, system, user, containers, relations }: C4Model): string =>
  [
    '---',
    `title: ${scalar(title)}`,
    '---',
    'flowchart LR',
    `  ${USER}(["${text(user.name)}"])`,
    `  subgraph ${SYSTEM} ["${text(system.name)}: ${text(system.total)} over ${monthsOf(system.properties)} months"]`,
    ...containers.map((one) => `    ${box(one)}`),
    '  end',
    ...relations.map(({ from, to, what, async }) => `  ${from} ${async ? '-.->' : '-->'}${label(what)} ${to}`),
    '',
  ].join('\n')

function box({ id, name, technology, kind, monthly }: C4Container): string {
  const [open, close] = SHAPES[kind]
  const said = [name, technology, `${monthly} a month`].map(text).filter((line) => line !== '')
  return `${id}${open}"${said.join('<br/>')}"${close}`
}

/** What stands at an arrow. Mermaid reads no arrow with an empty label. */
function label(what: string): string {
  const said = text(what)
  return said === '' ? '' : `|"${said}"|`
}

const monthsOf = (properties: C4Model['system']['properties']): string =>
  properties.find(([name]) => name === 'cost.months')?.[1] ?? ''

const oneLine = (some: string): string => some.replace(/[\s\p{C}]+/gu, ' ').trim()

/**
 * Text of a box stays text: no mark-up, no end of the quotation, no directive (%%{...}%%), which Mermaid would take out
 * of any place. Entities are written with # in place of &.
 */
const text = (some: string): string =>
  oneLine(some).replace(/["#&<>`%\\*_~[\]{}|;$]/g, (sign) => `#${sign.codePointAt(0)};`)

/** A scalar of YAML on one line, in which nothing but plain text is left as it is. */
const scalar = (some: string): string =>
  JSON.stringify(oneLine(some)).replace(
    /[%<>&#{}]/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
