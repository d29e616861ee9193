import {
  allFutures,
  axisOf,
  breakEvenMap,
  failuresOf,
  lineOver,
  mapReadings,
  outlookOf,
  totalsAt,
  tornadoOf,
  valueOfInformation,
  varianceShares,
} from '@/lib/analysis'
import {
  byLead,
  failuresTable,
  futuresOnPage,
  futuresTable,
  leadTable,
  linesTable,
  mapTable,
  sharesTable,
  tornadoTable,
  worthTable,
  type Figures,
} from '@/lib/report'
import { compiledFor } from '../compiled-for'
import { once } from '../once'
import { reportFor } from '../report-for'

/** Everything on the page of sensitivity under one address, each part worked out when it is first asked for. */
export function sensitivityFor(text: string) {
  const { report, ignored, axes } = reportFor(new URLSearchParams(text))
  const { scenario, recommendation, decider } = report
  const decision = decider.decide(scenario.situation)
  const compiled = compiledFor(scenario, decision, recommendation.candidates)
  const { chosen, eligible, seed, model, of, nameOf, money, why } = compiled

  /** All figures central. */
  const now = totalsAt(model)
  const futures = once(() => allFutures(model, seed))
  const outlook = once(() => outlookOf(futures(), chosen, eligible))
  const tornado = once(() => tornadoOf(model, chosen, eligible))
  const failures = once(() => failuresOf(futures(), chosen, eligible))
  /** The cheapest other one: the spread of the difference is that to it. */
  const rival = once(() => {
    const { candidates } = outlook()
    const others = eligible.filter((place) => place !== chosen)
    return others.reduce<number | null>(
      (least, one) => (least === null || (candidates[one]?.mean ?? 0) < (candidates[least]?.mean ?? 0) ? one : least),
      null,
    )
  })
  const inputOf = (id: string | undefined) => model.inputs.find((input) => input.id === id)
  /** Those that turn the comparison most, unless the address names others. */
  const [x, y, along] = (() => {
    const ids = [...byLead(tornado()).map(({ input }) => input), ...model.inputs.map(({ id }) => id)]
    const [first = model.inputs[0], second = model.inputs[1]] = [...new Set(ids)].map(inputOf)
    const across = inputOf(axes.across) ?? (axes.up === first?.id ? second : first)
    const up = inputOf(axes.up) ?? (across === first ? second : first)
    const one = inputOf(axes.along) ?? first
    return [across, up, one].map((input) => (input ? axisOf(input) : null))
  })()
  return {
    report,
    ignored,
    chosen,
    eligible,
    of,
    model,
    nameOf,
    money,
    why,
    axes: { x, y, along },
    now,
    outlook,
    worth: once(() => valueOfInformation(futures(), eligible)),
    tornado,
    shares: once(() => {
      const other = rival()
      return {
        rival: other,
        total: varianceShares(model, chosen, null, seed),
        difference: other === null ? null : varianceShares(model, chosen, other, seed),
      }
    }),
    failures,
    map: once(() => (x && y ? breakEvenMap(model, x, y, eligible) : null)),
    readings: once(() => (x && y ? mapReadings(model, x, y, eligible) : null)),
    line: once(() => {
      if (!along) return null
      const line = lineOver(model, along, eligible)
      const byCost = [...eligible].sort((one, other) => (now[one] ?? 0) - (now[other] ?? 0))
      const crossing = line.crossings.flatMap(({ before, after }) => [before, after])
      const shown = [...new Set([chosen, ...crossing, ...byCost])].slice(0, MOST_LINES)
      return { line, shown, now: byCost[0] ?? chosen }
    }),
  }
}

type Sensitivity = ReturnType<typeof sensitivityFor>

/** Figures of a picture; a file has every point of it, a page as many as can be read. */
type FiguresOf = (of: Sensitivity, as: { isFile: boolean }) => Figures | null

/** By the name of its file; null where there is nothing to draw. */
export const FIGURES = {
  futures: ({ outlook, nameOf, money }, { isFile }) =>
    isFile ? futuresTable(outlook(), nameOf, money) : futuresOnPage(outlook(), nameOf, money),
  worth: ({ worth, model, report, money }, as) => worthTable(worth(), model, report.scenario, money, as),
  total: ({ tornado, report, money }, as) => tornadoTable(tornado(), report.scenario, money, as),
  difference: ({ tornado, nameOf, report, money }, as) => leadTable(tornado(), nameOf, report.scenario, money, as),
  spread: ({ shares, report }) => sharesTable(shares().total, shares().difference, report.scenario),
  failures: ({ failures, report }) => failuresTable(failures(), report.scenario),
  map: ({ axes: { x, y }, readings, nameOf, report, money }, { isFile }) => {
    const all = readings()
    return all && x && y ? mapTable(all, { x, y }, nameOf, report.scenario, money, isFile ? 1 : 5) : null
  },
  lines: ({ axes: { along }, line, eligible, nameOf, report, money }, { isFile }) => {
    const drawn = line()
    if (!drawn || !along) return null
    const places = isFile ? eligible : drawn.shown
    return linesTable(drawn.line, along, places, nameOf, report.scenario, money, isFile ? 1 : 8)
  },
} satisfies Record<string, FiguresOf>

export type PictureName = keyof typeof FIGURES

export const isPicture = (name: string): name is PictureName => Object.hasOwn(FIGURES, name)

/** More lines than this cannot be told apart. */
const MOST_LINES = 5
