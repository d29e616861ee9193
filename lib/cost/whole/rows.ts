import { byPart, type CostPart } from '@/content/scenario/cost-parts'
import { latest } from '@/lib/kernel'
import { keyOfCircumstance } from './circumstances'
import type { Factor, Factors } from './factors'
import { LINE_INPUTS } from './line-inputs'
import { LINES } from './lines'
import type { Circumstances, Composition, Priced, UncertainId } from './types'

/** An amount with one factor at its low and at its high end. */
export type Ends = readonly [atLow: number, atHigh: number]

/** One line of one composition: its central amount, and its ends by the place of the factor, as far as asked for. */
export type Row = { usd: number; ends: Ends[] }

/** Rows of one line by composition, for all scenarios in which the line has the same inputs. */
type RowsOfLine = { usd: Map<string, number>; rows: Map<string, Row> }

/** Rows that have been worked out, by line and inputs. */
export type RowCache = (key: string) => RowsOfLine

export function rowCache(): RowCache {
  const lines = latest<RowsOfLine>(MOST_LINES)
  return (key) => lines(key, () => ({ usd: new Map(), rows: new Map() }))
}

/** One recommendation asks for some 200. */
const MOST_LINES = 4_000

/** What is the same under all loads: lines that do not rest on it, and totals beside the bill by composition. */
export type BesideLoad = {
  lines: Partial<Record<CostPart, RowsOfLine>>
  /** All that a load does to such a total is to meet a stated limit or not. */
  totals: { meeting: Map<string, number>; keeping: Map<string, number> }
}

/** The same for all scenarios, by circumstances and by the factors that answers replace. */
export function besideLoadCache(): (key: string) => BesideLoad {
  const known = latest<BesideLoad>(MOST_BESIDE_LOAD)
  return (key) => known(key, () => ({ lines: {}, totals: { meeting: new Map(), keeping: new Map() } }))
}

/** One recommendation asks for some 50, of which most are the same for many. */
const MOST_BESIDE_LOAD = 1_000

/** Lines of compositions in one scenario: worked out once for all scenarios that a line cannot tell apart. */
export type Lines = {
  usd: (part: CostPart, it: Composition) => number
  /** What it would be if infrastructure cost nothing, for which nothing has to be priced. */
  usdBesideBill: (part: CostPart, it: Composition) => number
  row: (part: CostPart, it: Composition) => Row
  /** The ends of that row for the factor at this place. */
  ends: (part: CostPart, it: Composition, row: Row, place: number) => Ends
}

/** `load` tells apart the loads under which infrastructure has been priced. */
export function linesOf(
  circumstances: Circumstances,
  { values, ofPart, replacedIn }: Factors,
  pricedOf: (it: Composition) => Priced,
  { cache, load, besideLoad: { lines } }: { cache: RowCache; load: string; besideLoad: BesideLoad },
): Lines {
  const rowsFor = (part: CostPart, underLoad: string): RowsOfLine => {
    const said = LINE_INPUTS[part].reads.map((name) => keyOfCircumstance(circumstances[name])).join()
    return cache(`${part} ${said} ${replacedIn[part]} ${underLoad}`)
  }
  const cachedFor = (part: CostPart): RowsOfLine =>
    LINE_INPUTS[part].load ? rowsFor(part, load) : (lines[part] ??= rowsFor(part, ''))
  const cached = byPart(cachedFor)
  const lineOf = (part: CostPart, it: Composition) => LINES[part](it, circumstances, values, pricedOf(it))
  const usd = (part: CostPart, it: Composition): number => {
    const { usd: amounts } = cached[part]
    const known = amounts.get(it.id)
    if (known !== undefined) return known
    const amount = lineOf(part, it)
    amounts.set(it.id, amount)
    return amount
  }
  const row = (part: CostPart, it: Composition): Row => {
    const { rows } = cached[part]
    const known = rows.get(it.id)
    if (known) return known
    const made: Row = { usd: usd(part, it), ends: [] }
    rows.set(it.id, made)
    return made
  }
  const ends = (part: CostPart, it: Composition, row: Row, place: number): Ends =>
    (row.ends[place] ??= movedToEnds(part, it, ofPart[part][place]))
  const moved: Record<UncertainId, number> = values
  const movedToEnds = (part: CostPart, it: Composition, factor: Factor | undefined): Ends => {
    if (!factor) throw new RangeError(`${part} has no factor there`)
    moved[factor.id] = factor.low
    const atLow = lineOf(part, it)
    moved[factor.id] = factor.high
    const atHigh = lineOf(part, it)
    moved[factor.id] = factor.value
    return [atLow, atHigh]
  }
  const usdBesideBill = (part: CostPart, it: Composition): number =>
    LINE_INPUTS[part].load
      ? LINES[part](it, circumstances, values, { bill: FREE, meetsLimit: pricedOf(it).meetsLimit })
      : usd(part, it)
  return { usd, usdBesideBill, row, ends }
}

const FREE: Priced['bill'] = () => ({ infrastructure: 0, monthly: 0 })
