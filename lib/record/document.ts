import { capitalised, listed } from '@/lib/format'
import type { Argument, DecisionRecord, RecordSource } from './types'

/** A piece of text; with `href` it is a link. */
export type Inline = string | { text: string; href: string } | { code: string }

/** A document as its parts, in the order in which they are read. Each format writes these and nothing else. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'table'; columns: string[]; figures: boolean[]; rows: string[][] }

const h2 = (text: string): Block => ({ kind: 'heading', level: 2, text })
const h3 = (text: string): Block => ({ kind: 'heading', level: 3, text })
const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', text })
const list = (items: readonly (string | Inline[])[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => (typeof item === 'string' ? [item] : item)) }]

const argued = (all: readonly Argument[]): Block[] =>
  list(all.map(({ kind, because }) => `${capitalised(kind)}, because ${because}`))

/** The record under the headings of MADR 4.0.0, which `document.test.ts` holds against the template itself. */
export const recordDocument = (record: DecisionRecord): Block[] => [
  h2('Context and Problem Statement'),
  paragraph(record.context.join(' ')),
  paragraph('Which architecture carries this load, meets these needs, and costs least over the horizon?'),
  h2('Decision Drivers'),
  ...(record.drivers.length > 0 ? list(record.drivers) : [paragraph('Whole cost: no answer calls for anything else.')]),
  h2('Considered Options'),
  ...list(record.options.map(({ name }) => name)),
  paragraph(record.others),
  h2('Decision Outcome'),
  paragraph(`Chosen option: "${record.outcome.chosen}", because ${record.outcome.because}.`),
  ...list(record.outcome.sentences),
  h3('Consequences'),
  ...argued(record.consequences),
  ...record.remarks.map((remark) => paragraph(remark)),
  h3('Confirmation'),
  ...confirmed(record),
  h2('Pros and Cons of the Options'),
  ...record.options.flatMap((option) => [h3(option.name), paragraph(option.what), ...argued(option.arguments)]),
  h2('More Information'),
  ...paperwork(record),
  h3('Costs'),
  ...costsOf(record),
  h3('Sources'),
  ...sourcesOf(record.sources),
]

function sourcesOf({ card, prices, factors, assumed }: DecisionRecord['sources']): Block[] {
  const read = (all: readonly RecordSource[]): Block[] =>
    list(
      all.map(({ name, asOf, url, of }): Inline[] => [
        url === null ? name : { text: name, href: url },
        `, as of ${asOf}: ${of}`,
      ]),
    )
  return [
    paragraph(`Prices: ${card}${prices.length > 0 ? '; those on the bill of the chosen option were read from' : '.'}`),
    ...read(prices),
    ...(factors.length > 0 ? [paragraph('Factors that move its total, and where they were published:')] : []),
    ...read(factors),
    ...(assumed.length > 0 ? [paragraph(`Assumed, with a range each: ${listed(assumed)}.`)] : []),
  ]
}

function confirmed({ confirmation }: DecisionRecord): Block[] {
  const { borders, failures } = confirmation
  return [
    ...(borders.length > 0
      ? [paragraph('Review this decision when one of these is reached:'), ...list(borders)]
      : [paragraph('No single change of an answer leads to another recommendation.')]),
    paragraph('Where the choice overpays most:'),
    ...list(failures),
    paragraph('With the model and the prices of the day it is worked out again by ', CHECK, '.'),
  ]
}

const CHECK = { code: 'npx loadbearing check' }

function paperwork({ about, address, facts }: DecisionRecord): Block[] {
  const by = about.author === '' ? '' : `Author: ${about.author}. `
  return [
    paragraph(
      `${by}Worked out with the model of ${facts.model} and prices of revision ${facts.prices}; ` +
        `all figures, and what follows from others: `,
      { text: 'the recommendation', href: address },
      '.',
    ),
  ]
}

/** The options side by side, and the lines of the chosen one. */
function costsOf({ options, costs }: DecisionRecord): Block[] {
  const leftOut = costs.leftOut === '' ? '' : ` Left out of all totals: ${costs.leftOut}.`
  return [
    paragraph(`Over ${costs.months} months, in ${costs.currency}; a range says where an estimate lies.${leftOut}`),
    {
      kind: 'table',
      columns: ['Option', 'Whole cost', 'Range', 'Paid', 'Left unpaid', 'Infrastructure a month'],
      figures: [false, true, true, true, true, true],
      rows: options.map(({ name, chosen, total, range, paid, unpaid, monthly }) => [
        chosen ? `${name} (chosen)` : name,
        total,
        range,
        paid,
        unpaid,
        monthly,
      ]),
    },
    paragraph('The chosen option, line by line:'),
    {
      kind: 'table',
      columns: ['Line', 'Amount', 'Range'],
      figures: [false, true, true],
      rows: costs.lines.map(({ name, amount, range }) => [name, amount, range]),
    },
  ]
}
