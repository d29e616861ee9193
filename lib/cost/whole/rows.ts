import { byPart, type CostPart } from '@/content/scenario/cost-parts'
import { keyOfCircumstance } from './circumstances'
import type { Factors } from './factors'
import { LINE_INPUTS } from './line-inputs'
import { LINES } from './lines'
import type { Circumstances, Composition, Priced, UncertainId } from './types'

/** One line of one composition: its central amount, and with each of its factors at either end. */
export type Row = { usd: number; low: readonly number[]; high: readonly number[] }

/** Rows of one line by composition, for all scenarios in which the line has the same inputs. */
export type Page = { usd: Map<string, number>; rows: Map<string, Row> }

/** Rows that have been worked out, by line and inputs. */
export type Book = (key: string) => Page

export function newBook(): Book {
  const pages = new Map<string, Page>()
  return (key) => {
    const known = pages.get(key)
    if (known) return known
    const page: Page = { usd: new Map(), rows: new Map() }
    pages.set(key, page)
    return page
  }
}

/** Lines of compositions in one scenario: worked out once for all scenarios that a line cannot tell apart. */
export type Lines = {
  usd: (part: CostPart, it: Composition) => number
  row: (part: CostPart, it: Composition) => Row
}

/** `load` tells apart the loads under which infrastructure has been priced. */
export function linesOf(
  circumstances: Circumstances,
  { values, ofPart, replacedIn }: Factors,
  pricedOf: (it: Composition) => Priced,
  { book, load }: { book: Book; load: string },
): Lines {
  const pageOf = (part: CostPart): Page => {
    const inputs = LINE_INPUTS[part]
    const said = inputs.reads.map((name) => keyOfCircumstance(circumstances[name])).join()
    return book(`${part} ${said} ${replacedIn[part]} ${inputs.load ? load : ''}`)
  }
  const pages = byPart(pageOf)
  const lineOf = (part: CostPart, it: Composition) => LINES[part](it, circumstances, values, pricedOf(it))
  const usd = (part: CostPart, it: Composition): number => {
    const page = pages[part].usd
    const known = page.get(it.id)
    if (known !== undefined) return known
    const amount = lineOf(part, it)
    page.set(it.id, amount)
    return amount
  }
  const row = (part: CostPart, it: Composition): Row => {
    const page = pages[part].rows
    const known = page.get(it.id)
    if (known) return known
    const made: Row = { usd: usd(part, it), low: ends(part, it, 'low'), high: ends(part, it, 'high') }
    page.set(it.id, made)
    return made
  }
  const ends = (part: CostPart, it: Composition, end: 'low' | 'high'): number[] => {
    const moved: Record<UncertainId, number> = values
    return ofPart[part].map((factor) => {
      moved[factor.id] = factor[end]
      const amount = lineOf(part, it)
      moved[factor.id] = factor.value
      return amount
    })
  }
  return { usd, row }
}
