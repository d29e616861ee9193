import type { Block } from './document'
import { recordDocument } from './document'
import { blocksInMarkdown, headingInMarkdown } from './markdown'
import type { DecisionRecord, RecordOption } from './types'

/**
 * Section 9 of an arc42 document, to be pasted or included there: one decision in the order that arc42 asks for, with
 * what the record says elsewhere left to it.
 */
export const arc42Section = (record: DecisionRecord): string =>
  [
    headingInMarkdown(1, '9. Architecture Decisions'),
    headingInMarkdown(2, record.title),
    blocksInMarkdown(sectionOf(record)),
    '',
  ].join('\n\n')

const h3 = (text: string): Block => ({ kind: 'heading', level: 3, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] })
const list = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => [item]) }]

const sectionOf = (record: DecisionRecord): Block[] => [
  {
    kind: 'table',
    columns: ['Status', 'Date', 'Decided by', 'Model and prices'],
    figures: [false, false, false, false],
    rows: [
      [
        record.about.status,
        record.about.date,
        record.about.deciders.join(', ') || record.about.author || 'not said',
        `${record.facts.model}, ${record.facts.prices}`,
      ],
    ],
  },
  h3('Context'),
  paragraph(record.context.join(' ')),
  ...list(record.drivers),
  h3('Decision'),
  paragraph(`${record.outcome.chosen}: ${record.outcome.because}.`),
  h3('Considered alternatives'),
  {
    kind: 'table',
    columns: ['Option', `Whole cost over ${record.costs.months} months`, 'Range', 'What speaks against it'],
    figures: [false, true, true, false],
    rows: record.options.map((option) => [nameOf(option), option.total, option.range, againstIn(option)]),
  },
  h3('Consequences'),
  ...consequencesIn(record),
  h3('When to review'),
  ...list(record.confirmation.borders),
  {
    kind: 'paragraph',
    text: ['All figures: ', { text: 'the recommendation', href: record.address }, '.'],
  },
]

const nameOf = ({ name, chosen }: RecordOption): string => (chosen ? `${name} (chosen)` : name)

/** What is bad; where nothing is, what it costs beside the chosen one. */
function againstIn({ arguments: all, chosen }: RecordOption): string {
  const bad = all.filter(({ kind }) => kind === 'bad').map(({ because }) => because)
  if (bad.length > 0) return bad.join('; ')
  return chosen ? 'nothing' : (all.find(({ because }) => because.startsWith('it costs'))?.because ?? 'nothing')
}

/** As the record has them, under the heading of that name. */
function consequencesIn(record: DecisionRecord): Block[] {
  const blocks = recordDocument(record)
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Consequences')
  const after = blocks.slice(start + 1)
  return after.slice(
    0,
    after.findIndex(({ kind }) => kind === 'heading'),
  )
}
