import type { Scenario } from '@/content/schemas/scenario'
import type {
  Axis,
  BreakEvenMap,
  Failures,
  Line,
  MapReadings,
  Model,
  Outlook,
  Tornado,
  ValueOfInformation,
  VarianceShares,
} from '@/lib/analysis'
import { roughShare, shareWithError, type MoneyFormat } from '@/lib/format'
import { byLead, isKnown, sourceInWords } from './drivers-in-words'
import { figure, moneySpan, text, type Cell, type Figures } from './figures'
import { conditionInWords, inputInWords } from './input-in-words'

type NameOf = (place: number) => string

/** Every candidate: its range, its difference to the recommendation, and how often it is the best. */
export function futuresTable({ candidates }: Outlook, nameOf: NameOf): Figures {
  const raw = (value: number): Cell => ({ text: '', raw: value })
  const share = (one: { value: number } | null): Cell => (one ? raw(one.value) : 'not eligible')
  return {
    caption: '',
    columns: [
      text('Candidate'),
      ...['P10', 'P50', 'P90', 'Difference P10', 'Difference P50', 'Difference P90'].map(figure),
      ...['Costs less than the recommendation in', 'Best in', 'Error of that', 'Expected regret'].map(figure),
      ...['P95 regret', 'Overpays more than 10% in'].map(figure),
    ],
    rows: candidates.map(({ total, difference, cheaper, best, regret, overpays }, place) => [
      nameOf(place),
      ...[total.p10, total.p50, total.p90, difference.p10, difference.p50, difference.p90].map(raw),
      ...[cheaper, best, best && { value: best.error }].map(share),
      ...[regret && { value: regret.expected }, regret && { value: regret.p95 }, overpays].map(share),
    ]),
  }
}

/** The same in columns that a sheet of paper has room for. */
export function futuresOnPage({ candidates }: Outlook, nameOf: NameOf, money: MoneyFormat): Figures {
  return {
    caption: 'Totals over all futures, differences to the recommendation, and how often each is best',
    columns: [
      ...['Candidate', 'Total: P50 (P10 to P90)', 'More than the recommendation: P50 (P10 to P90)'].map(text),
      ...['Costs less than it in', 'Best in', 'Regret: expected, P95', 'Overpays more than 10% in'].map(text),
    ],
    rows: candidates.map(({ total, difference, cheaper, best, regret, overpays }, place) => [
      nameOf(place),
      moneySpan(total, money),
      place === 0 ? '–' : moneySpan(difference, money),
      place === 0 ? '–' : shareWithError(cheaper),
      best ? shareWithError(best) : 'not eligible',
      regret ? `${money.about(regret.expected)}, ${money.about(regret.p95)}` : '–',
      overpays ? shareWithError(overpays) : '–',
    ]),
  }
}

/** What each figure is worth to know, and what to measure. */
export function worthTable(
  { inputs }: ValueOfInformation,
  model: Pick<Model, 'inputs'>,
  scenario: Scenario,
  { about }: MoneyFormat,
): Figures {
  return {
    caption: 'The price of not knowing each figure',
    columns: [text('Figure'), text('P10 to P90'), figure('Price'), figure('Error (±)'), text('What to measure')],
    rows: inputs.map((worth) => {
      const { label, between, measure } = inputInWords(worth.input, scenario)
      const range = model.inputs.find(({ id }) => id === worth.input)
      return [
        label,
        range ? between(range.low, range.high) : '',
        { text: isKnown(worth) ? about(worth.usd) : 'below its error', raw: worth.usd },
        { text: about(worth.error * 2), raw: worth.error * 2 },
        measure,
      ]
    }),
  }
}

/** One figure at a time: the total at both ends. */
export function tornadoTable({ bars }: Tornado, scenario: Scenario, { rough }: MoneyFormat): Figures {
  const usd = (raw: number): Cell => ({ text: rough(raw), raw })
  return {
    caption: 'The total with one figure at its low and at its high end',
    columns: [text('Figure'), text('Low'), text('High'), figure('Total at low'), figure('Total at high')],
    rows: bars.map(({ input, low, high, atLow, atHigh }) => {
      const { label, said } = inputInWords(input, scenario)
      return [label, { text: said(low), raw: low }, { text: said(high), raw: high }, usd(atLow), usd(atHigh)]
    }),
  }
}

/** One figure at a time: the difference to the best rival at both ends, and who is cheapest there. */
export function leadTable(tornado: Tornado, nameOf: NameOf, scenario: Scenario, { about }: MoneyFormat): Figures {
  const usd = (raw: number): Cell => ({ text: about(raw), raw })
  return {
    caption: 'What the recommendation costs more than its best rival, with one figure at its low and at its high end',
    columns: [
      ...['Figure', 'Low', 'High'].map(text),
      ...['Difference at low', 'Difference at high'].map(figure),
      ...['Cheapest at low', 'Cheapest at high'].map(text),
    ],
    rows: byLead(tornado).map(({ input, low, high, lead, best }) => {
      const { label, said } = inputInWords(input, scenario)
      const ends = [
        { text: said(low), raw: low },
        { text: said(high), raw: high },
      ]
      return [label, ...ends, usd(lead.atLow), usd(lead.atHigh), nameOf(best.atLow), nameOf(best.atHigh)]
    }),
  }
}

/** Shares of the variance, of the total and of the difference to a rival. */
export function sharesTable(total: VarianceShares, difference: VarianceShares | null, scenario: Scenario): Figures {
  const share = (raw: number): Cell => ({ text: roughShare(Math.max(0, raw)), raw })
  return {
    caption: 'Shares of the variance (Sobol indices)',
    columns: [
      text('Source'),
      ...['Total: alone', 'Total: with others'].map(figure),
      ...(difference ? ['Difference: alone', 'Difference: with others'].map(figure) : []),
    ],
    rows: total.sources.map(({ source, first, total }) => {
      const other = difference?.sources.find((one) => one.source === source)
      const both = [share(first), share(total)]
      return [sourceInWords(source, scenario), ...both, ...(other ? [share(other.first), share(other.total)] : [])]
    }),
  }
}

/** A row for each condition of each box. */
export function failuresTable({ boxes }: Failures, scenario: Scenario): Figures {
  const share = (raw: number): Cell => ({ text: roughShare(raw), raw })
  return {
    caption: 'Conditions of bad futures',
    columns: [
      ...['Where', 'and', 'and then'].map(text),
      ...['Of all bad futures (coverage)', 'Bad among these (density)', 'Of all futures'].map(figure),
    ],
    rows: boxes.map(({ conditions, coverage, density, support }) => [
      ...[0, 1, 2].map((at) => (conditions[at] ? conditionInWords(conditions[at], scenario) : '')),
      ...[coverage, density, support].map(share),
    ]),
  }
}

/** The map as a table of few points, or of all that the cursor reaches. */
export function mapTable(
  readings: MapReadings,
  { x, y }: Pick<BreakEvenMap, 'x' | 'y'>,
  nameOf: NameOf,
  scenario: Scenario,
  { rough }: MoneyFormat,
  step: number,
): Figures {
  const [across, up] = [inputInWords(x.input.id, scenario), inputInWords(y.input.id, scenario)]
  const [xs, ys] = [readings.xs, readings.ys].map((values) => values.map((_, at) => at).filter((at) => at % step === 0))
  return {
    caption: `The candidate of least cost by ${across.name} and ${up.name}`,
    columns: [figure(across.label), figure(up.label), text('Least cost'), figure('Total')],
    rows: (ys ?? []).flatMap((row) =>
      (xs ?? []).map((column): Cell[] => {
        const place = row * readings.xs.length + column
        const [atX, atY, cost] = [readings.xs[column] ?? 0, readings.ys[row] ?? 0, readings.least[place] ?? 0]
        return [
          { text: across.said(atX), raw: atX },
          { text: up.said(atY), raw: atY },
          nameOf(readings.best[place] ?? 0),
          { text: rough(cost), raw: cost },
        ]
      }),
    ),
  }
}

/** The lines at every eighth point, or at all. */
export function linesTable(
  { points }: Line,
  axis: Axis,
  shown: readonly number[],
  nameOf: NameOf,
  scenario: Scenario,
  { rough }: MoneyFormat,
  step: number,
): Figures {
  const { label, name, said } = inputInWords(axis.input.id, scenario)
  return {
    caption: `Totals by ${name}`,
    columns: [figure(label), ...shown.map((place) => figure(nameOf(place)))],
    rows: points
      .filter((_, index) => index % step === 0)
      .map(({ x, totals }) => [
        { text: said(x), raw: x },
        ...shown.map((place): Cell => ({ text: rough(totals[place] ?? 0), raw: totals[place] ?? 0 })),
      ]),
  }
}
