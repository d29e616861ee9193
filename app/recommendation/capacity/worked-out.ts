import { capacitiesOf, cellsPlanOf, comparedIn, loadCurves } from '@/lib/analysis'
import type { Uncertain } from '@/lib/cost'
import { candidateWith, costed, whole, type Candidate } from '@/lib/decision'
import { moneyInFiles } from '@/lib/format'
import { peakQpsOf, stackInForce } from '@/lib/kernel'
import {
  capacityTable,
  cellsCasesTable,
  cellsTable,
  failureTable,
  loadTable,
  namesIn,
  zoneLostTable,
  type CellsCase,
  type Figures,
} from '@/lib/report'
import { FACTS, reportFor } from '../report-for'

/** More lines than this cannot be told apart. */
const MOST_CURVES = 5
/** Curves are drawn up to the last knee, but not further than this many times the peak, nor less far. */
const DRAWN = { least: 1.6, most: 3 }

/** Everything on the page of capacity and failure under one address. */
export function capacityFor(text: string) {
  const { report, ignored } = reportFor(new URLSearchParams(text))
  const { scenario, recommendation, decider } = report
  const decision = decider.decide(scenario.situation)
  const { candidates, eligible } = comparedIn(decision)
  const { of, nameOf } = namesIn(candidates, recommendation.candidates)
  const peak = peakQpsOf(scenario)
  const all = capacitiesOf({ candidates, scenario, costing: decision.costing, facts: FACTS })
  const shown = shownIn(candidates, eligible, of)
  const knees = shown.map((place) => (all[place]?.knee ?? 0) / peak)
  const upTo = peak * Math.min(DRAWN.most, Math.max(DRAWN.least, ...knees.map((knee) => knee * 1.1)))
  const curves = loadCurves(
    { candidates: shown.flatMap((place) => candidates[place] ?? []), scenario, facts: FACTS },
    upTo,
  )
  const withCells = cellsIn(candidates)
  const cellsName = recommendation.candidates.find(({ candidate }) => candidate.id === withCells.id)
  const cells = cellsPlanOf({
    scenario,
    withCells: costed(withCells),
    without: costed(withoutCells(withCells)),
    facts: FACTS,
  })
  return {
    report,
    ignored,
    of,
    nameOf,
    money: moneyInFiles(scenario.money),
    peak,
    zones: Number(stackInForce(scenario).zones),
    all,
    shown,
    upTo,
    curves,
    plan: cells.plan,
    cells: { name: cellsName?.name ?? 'The recommendation in cells', isChosen: withCells === candidates[0] },
    hourCost: cells.hourCost.value,
    cases: casesOf(cells),
  }
}

/** The recommendation, what runs today, and the cheapest others that may be chosen, one for each leading pattern. */
function shownIn(
  candidates: readonly Candidate[],
  eligible: readonly number[],
  of: readonly { marks: string }[],
): number[] {
  const first = [0, ...candidates.flatMap((_, place) => (place > 0 && of[place]?.marks ? [place] : []))]
  const leads = first.map((place) => candidates[place]?.patterns[0])
  const others = eligible.filter((place) => {
    const lead = candidates[place]?.patterns[0]
    if (first.includes(place) || leads.includes(lead)) return false
    leads.push(lead)
    return true
  })
  return [...first, ...others].slice(0, MOST_CURVES)
}

const isCells = ({ patterns }: Candidate) => patterns.includes('cell-based')

/** The recommendation if it has cells, or else the cheapest candidate that has, or the recommendation put in cells. */
function cellsIn(candidates: readonly Candidate[]): Candidate {
  const [own] = candidates
  const found = candidates.find(isCells)
  return found ?? candidateWith(['cell-based', ...(own?.patterns ?? [])], own?.options ?? [])
}

const withoutCells = ({ patterns, options }: Candidate): Candidate =>
  candidateWith(whole(patterns.filter((pattern) => pattern !== 'cell-based')), options)

/** A figure that was given is tried at a third and at three times; another one at the ends of its range. */
const tried = ({ low, value, high }: Uncertain): number[] =>
  low === high ? [value / 3, value, value * 3] : [low, value, high]

function casesOf({ hours, hourCost, leastUnder }: ReturnType<typeof cellsPlanOf>): CellsCase[] {
  const now = hours.value * hourCost.value
  return tried(hours).flatMap((rate) =>
    tried(hourCost).map((cost) => ({
      hours: rate,
      hourCost: cost,
      under: leastUnder(now > 0 ? (rate * cost) / now : 0),
    })),
  )
}

type Capacity = ReturnType<typeof capacityFor>

/** By the name of its file. */
export const FIGURES = {
  latency: ({ curves, shown, nameOf, money }) => loadTable(curves, shown, nameOf, money),
  limits: ({ all, nameOf }) => capacityTable(all, nameOf),
  'zone-lost': ({ all, nameOf, peak }) => zoneLostTable(all, nameOf, peak),
  failure: ({ all, nameOf, money }) => failureTable(all, nameOf, money),
  cells: ({ plan, report, money }) => cellsTable(plan, report.scenario.workload.users, money),
  'cells-cases': ({ cases, report, money }) => cellsCasesTable(cases, report.scenario.workload.users, money),
} satisfies Record<string, (of: Capacity) => Figures>

export type PictureName = keyof typeof FIGURES

export const isPicture = (name: string): name is PictureName => Object.hasOwn(FIGURES, name)
