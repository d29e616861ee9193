import type { Scenario } from '@/content/schemas/scenario'
import type {
  Axis,
  Bar,
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
import { errorOf, roughShare, shareWithError, type MoneyInFiles } from '@/lib/format'
import { marginOf } from '@/lib/kernel'
import { byLead, sourceInWords } from './drivers-in-words'
import { amount, amounts, figure, inUnit, moneySpan, NONE, text, type Cell, type Figures } from './figures'
import { conditionInWords, inputInWords } from './input-in-words'

type NameOf = (place: number) => string
type As = { isFile: boolean }

/** Of a candidate that misses a hard need or a stated limit. */
export const NOT_ELIGIBLE = 'may not be chosen'

const TOTAL = 'Total'
const MORE = 'More than the recommendation'
const CHEAPER = 'Costs less than it in'
const BEST = 'Best in'
const OVERPAYS = 'Overpays'
const OFTEN = 'Overpays more than 10% in'
/** A page has it in brackets behind its share. */
export const ERROR = 'error, 95 in 100'

/** Every candidate: its range, its difference to the recommendation, and how often it is the best. */
export function futuresTable({ candidates }: Outlook, nameOf: NameOf, money: MoneyInFiles): Figures {
  const usd = (value: number) => amount(value, money)
  const raw = (value: number): Cell => ({ text: '', raw: value })
  return {
    caption: '',
    columns: [
      text('Candidate'),
      ...[TOTAL, MORE].flatMap((of) => ['P10', 'P50', 'P90'].map((end) => amounts(`${of}: ${end}`, money))),
      ...[CHEAPER, BEST, `${BEST}: ${ERROR}`].map(figure),
      ...['on average', 'in 1 of 20 at least'].map((end) => amounts(`${OVERPAYS}: ${end}`, money)),
      figure(OFTEN),
    ],
    rows: candidates.map(({ total, difference, cheaper, best, regret, overpays }, place) => [
      nameOf(place),
      ...[total.p10, total.p50, total.p90].map(usd),
      ...[difference.p10, difference.p50, difference.p90].map((of) => (place === 0 ? NONE : usd(of))),
      place === 0 ? NONE : raw(cheaper.value),
      best ? raw(best.value) : NOT_ELIGIBLE,
      best ? raw(errorOf(best)) : NONE,
      ...(regret ? [regret.expected, regret.p95].map(usd) : [NONE, NONE]),
      overpays ? raw(overpays.value) : NONE,
    ]),
  }
}

/** The same in columns that a sheet of paper has room for. */
export function futuresOnPage({ candidates }: Outlook, nameOf: NameOf, money: MoneyInFiles): Figures {
  return {
    caption: 'Totals over all futures, differences to the recommendation, and how often each is best',
    columns: [
      ...['Candidate', `${TOTAL}: P50 (P10 to P90)`, `${MORE}: P50 (P10 to P90)`].map(text),
      ...[CHEAPER, BEST, `${OVERPAYS}: on average; in 1 of 20 at least`, OFTEN].map(text),
    ],
    rows: candidates.map(({ total, difference, cheaper, best, regret, overpays }, place) => [
      nameOf(place),
      moneySpan(total, money),
      place === 0 ? NONE : moneySpan(difference, money),
      place === 0 ? NONE : shareWithError(cheaper),
      best ? shareWithError(best) : NOT_ELIGIBLE,
      regret ? `${money.about(regret.expected)}; ${money.about(regret.p95)}` : NONE,
      overpays ? shareWithError(overpays) : NONE,
    ]),
  }
}

/** What each figure is worth to know, and what to measure. */
export function worthTable(
  { inputs }: ValueOfInformation,
  model: Pick<Model, 'inputs'>,
  scenario: Scenario,
  money: MoneyInFiles,
  { isFile }: As,
): Figures {
  const about = (usd: number): Cell => amount(usd, money, money.about(usd))
  return {
    caption: 'The price of not knowing each figure',
    columns: [
      text('Figure'),
      ...(isFile ? [figure('P10'), figure('P90'), text('Unit')] : [text('P10 to P90')]),
      ...['Price', 'Error (±)'].map((label) => amounts(label, money)),
      text('What to measure'),
    ],
    rows: inputs.map((worth) => {
      const { label, between, plain, unit, measure } = inputInWords(worth.input, scenario)
      const { low, high } = model.inputs.find(({ id }) => id === worth.input) ?? { low: 0, high: 0 }
      const range: Cell[] = isFile
        ? [{ text: '', raw: plain(low) }, { text: '', raw: plain(high) }, unit]
        : [between(low, high)]
      return [label, ...range, about(worth.usd), about(marginOf(worth)), measure]
    }),
  }
}

/** The two ends of a figure; a file has its unit beside them. */
const ENDS = (isFile: boolean) => ['Low', 'High', ...(isFile ? ['Unit'] : [])].map(text)
function endsOf({ input, low, high }: Bar, scenario: Scenario, isFile: boolean): Cell[] {
  const { label, said, plain, unit } = inputInWords(input, scenario)
  const ends = [low, high].map((value) => ({ text: said(value), raw: plain(value) }))
  return [label, ...ends, ...(isFile ? [unit] : [])]
}

/** One figure at a time: the total at both ends. */
export function tornadoTable({ bars }: Tornado, scenario: Scenario, money: MoneyInFiles, { isFile }: As): Figures {
  return {
    caption: 'The total with one figure at its low and at its high end',
    columns: [
      text('Figure'),
      ...ENDS(isFile),
      ...['Total at low', 'Total at high'].map((label) => amounts(label, money)),
    ],
    rows: bars.map((bar) => [
      ...endsOf(bar, scenario, isFile),
      ...[bar.atLow, bar.atHigh].map((usd) => amount(usd, money, money.rough(usd))),
    ]),
  }
}

/** One figure at a time: the difference to the best rival at both ends, and who is cheapest there. */
export function leadTable(
  tornado: Tornado,
  nameOf: NameOf,
  scenario: Scenario,
  money: MoneyInFiles,
  { isFile }: As,
): Figures {
  return {
    caption: 'What the recommendation costs more than its best rival, with one figure at its low and at its high end',
    columns: [
      text('Figure'),
      ...ENDS(isFile),
      ...['Difference at low', 'Difference at high'].map((label) => amounts(label, money)),
      ...['Cheapest at low', 'Cheapest at high'].map(text),
    ],
    rows: byLead(tornado).map((bar) => [
      ...endsOf(bar, scenario, isFile),
      ...[bar.lead.atLow, bar.lead.atHigh].map((usd) => amount(usd, money, money.about(usd))),
      ...[bar.best.atLow, bar.best.atHigh].map(nameOf),
    ]),
  }
}

/** Shares of the variance, of the total and of the difference to a rival. */
export function sharesTable(total: VarianceShares, difference: VarianceShares | null, scenario: Scenario): Figures {
  // Where nothing is there, chance leaves a share a little below zero.
  const share = (value: number): Cell => ({ text: roughShare(Math.max(0, value)), raw: Math.max(0, value) })
  return {
    caption: 'Share of the spread that each source brings (Sobol indices)',
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
      ...['Where', 'and', 'and also'].map(text),
      ...['Bad among these', 'Of all bad futures', 'Of all futures'].map(figure),
    ],
    rows:
      boxes.length === 0
        ? [['no conditions in common', NONE, NONE, NONE, NONE, NONE]]
        : boxes.map(({ conditions, coverage, density, support }) => [
            ...[0, 1, 2].map((at) => (conditions[at] ? conditionInWords(conditions[at], scenario) : NONE)),
            ...[density, coverage, support].map(share),
          ]),
  }
}

/** The map as a table of few points, or of all that the cursor reaches. */
export function mapTable(
  readings: MapReadings,
  { x, y }: Pick<BreakEvenMap, 'x' | 'y'>,
  nameOf: NameOf,
  scenario: Scenario,
  money: MoneyInFiles,
  step: number,
): Figures {
  const [across, up] = [inputInWords(x.input.id, scenario), inputInWords(y.input.id, scenario)]
  const [xs, ys] = [readings.xs, readings.ys].map((values) => values.map((_, at) => at).filter((at) => at % step === 0))
  return {
    caption: `The candidate of least cost by ${across.name} and ${up.name}`,
    columns: [
      inUnit(across.label, across.unit),
      inUnit(up.label, up.unit),
      text('Least cost'),
      amounts('Total', money),
    ],
    rows: (ys ?? []).flatMap((row) =>
      (xs ?? []).map((column): Cell[] => {
        const place = row * readings.xs.length + column
        const [atX, atY, cost] = [readings.xs[column] ?? 0, readings.ys[row] ?? 0, readings.least[place] ?? 0]
        return [
          { text: across.said(atX), raw: across.plain(atX) },
          { text: up.said(atY), raw: up.plain(atY) },
          nameOf(readings.best[place] ?? 0),
          amount(cost, money, money.rough(cost)),
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
  money: MoneyInFiles,
  step: number,
): Figures {
  const { label, name, said, plain, unit } = inputInWords(axis.input.id, scenario)
  return {
    caption: `Totals by ${name}`,
    columns: [inUnit(label, unit), ...shown.map((place) => amounts(nameOf(place), money))],
    rows: points
      .filter((_, index) => index % step === 0)
      .map(({ x, totals }) => [
        { text: said(x), raw: plain(x) },
        ...shown.map((place) => amount(totals[place] ?? 0, money, money.rough(totals[place] ?? 0))),
      ]),
  }
}
