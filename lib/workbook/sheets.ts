import { COST_PART_NAMES, isPaid } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import type { WholeCostFacts } from '@/lib/cost'
import { shownCurrency } from '@/lib/kernel'
import { calculationSheets, placedNames } from './calculation-sheets'
import { costsInCells, type CandidateInCells, type Costed } from './costs'
import { cellOf, figureOf, Made, trace, type Figure, type Session } from './figure'
import { formulaWriter, type Cell } from './formulas'
import { inputSheet, rateSheet } from './given-sheets'
import { at, figure, head, words, type Sheet, type SheetCell } from './sheet'

/** What a workbook says of itself, on its first sheet. */
export type About = readonly (readonly [label: string, text: string])[]

/**
 * A workbook of candidates: inputs, rates, and every step from them to the totals as formulas, by the engine itself.
 */
export function workbookSheets(
  scenario: Scenario,
  candidates: readonly Costed[],
  facts: WholeCostFacts,
  about: About,
): Sheet[] {
  return trace((session) => {
    const { candidates: made, rates } = costsInCells(scenario, candidates, facts)
    const { money } = scenario
    const { currency } = shownCurrency(money)
    const rate = currency === 'USD' ? 1 : cellOf('money.exchangeRate', money.exchangeRate)
    const shown = (usd: Figure): Figure => figureOf('*', usd, rate)
    const results = made.flatMap(({ lines, total, monthly }) =>
      [total, ...lines].flatMap(({ usd, low, high }) => [usd, low, high]).concat(monthly),
    )
    const names = session.names.filter(({ figure }) => figure !== 0)
    const roots = [...results.map(shown), ...names.map(({ figure }) => figure), ...session.fixed.keys()]
    const reached = cellsIn(roots)
    const addresses = new Map<Made, string>()
    const inputs = inputSheet(reached, scenario, addresses)
    const priced = rateSheet(reached, rates, addresses)
    const placed = placedNames(names)
    for (const { name, address } of placed)
      if (name.figure instanceof Made && !addresses.has(name.figure)) addresses.set(name.figure, address)
    const writer = formulaWriter(roots, addresses, (place) => at('Steps', 2, place + 2))
    const calculations = calculationSheets(placed, (figure, address, name) => writer.cell(figure, address, name))
    const candidateSheet = candidatesSheet(made, currency, (figure, name) => writer.cell(shown(figure), '', name))
    const conditions = conditionSheet(session, (figure) => writer.cell(figure, '', 'Conditions'))
    const steps: Sheet = {
      name: 'Steps',
      widths: [48, 16, 20],
      rows: [
        head('Step of', 'Step', 'Value'),
        ...writer.steps.map(({ of, cell }, place) => [words(of), words(`step ${place + 1}`), figure(cell)]),
      ],
    }
    const aboutSheet: Sheet = {
      name: 'About',
      widths: [28, 110],
      rows: about.map(([label, text]) => [...head(label), words(text)]),
    }
    return [aboutSheet, candidateSheet, inputs, priced, ...calculations, steps, conditions]
  })
}

/** Cells that figures rest on. */
function cellsIn(roots: readonly Figure[]): Made[] {
  const seen = new Set<Made>()
  const waiting = roots.filter((root) => root instanceof Made)
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    for (const part of one.from) if (part instanceof Made) waiting.push(part)
  }
  return [...seen].filter(({ operation }) => operation === 'cell')
}

function candidatesSheet(
  candidates: readonly CandidateInCells[],
  currency: string,
  cellFor: (figure: Figure, name: string) => Cell,
): Sheet {
  const row = (label: string, kind: string, name: string, amounts: readonly Figure[]): SheetCell[] => [
    words(name),
    words(label),
    words(kind),
    ...amounts.map((amount) => figure(cellFor(amount, name), 'money')),
  ]
  const rangeOf = ({ usd, low, high }: CandidateInCells['total']) => [usd, low, high]
  const totals = candidates.map(({ name, total }) => row('Total', '', name, rangeOf(total)))
  const bills = candidates.map(({ name, monthly }) => row('Infrastructure, first month', 'paid', name, [monthly]))
  const lines = candidates.flatMap(({ name, lines: own }) =>
    own.map((line) => row(COST_PART_NAMES[line.part], isPaid(line.part) ? 'paid' : 'left unpaid', name, rangeOf(line))),
  )
  return {
    name: 'Candidates',
    widths: [52, 34, 14, 18, 18, 18],
    rows: [
      head('Candidate', 'Line', 'Paid or left unpaid', `Amount (${currency})`, 'Low', 'High'),
      ...totals,
      ...bills,
      ...lines,
    ],
  }
}

/** What decides which components there are: a workbook cannot add any, so it says when one would come or go. */
function conditionSheet({ fixed }: Session, cellFor: (figure: Figure) => Cell): Sheet {
  const rows = [...fixed].map(([condition, value], index): SheetCell[] => [
    figure({ formula: `(B${index + 3}=${value ? 'TRUE()' : 'FALSE()'})`, value: true }),
    figure(cellFor(condition)),
    words(value ? 'TRUE' : 'FALSE'),
  ])
  const last = Math.max(3, rows.length + 2)
  const all = figure({ formula: `AND(A3:A${last})`, value: true })
  return {
    name: 'Conditions',
    widths: [20, 20, 20],
    rows: [
      [
        ...head('All hold'),
        rows.length > 0 ? all : words('TRUE'),
        words('Where one does not, open the link at these inputs'),
      ],
      head('Holds', 'Now', 'As exported'),
      ...rows,
    ],
  }
}
