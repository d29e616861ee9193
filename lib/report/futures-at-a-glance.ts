import type { PatternId } from '@/content/pattern-ids'
import type { Outlook } from '@/lib/analysis'
import { shareWithError, type MoneyFormat } from '@/lib/format'
import { howSure, type HowSure } from './futures-in-words'

/** How sure a recommendation is, as its first screen says it: a sentence, and a bar for each leading candidate. */
export type FuturesAtAGlance = {
  sure: HowSure
  /** What to measure next, at what price and how, and where the wizard asks for it. */
  measure: { sentence: string; step: string | null }
  rows: {
    id: string
    name: string
    pattern: PatternId
    /** From P10 to P90. */
    range: string
    /** In how many futures it costs least; empty where nothing else may be chosen. */
    best: string
    /** P10, P50 and P90, in per cent of the widest bar's end. */
    from: number
    middle: number
    to: number
  }[]
}

type Named = {
  outlook: Outlook
  chosen: number
  of: readonly { name: string; pattern: PatternId }[]
  money: MoneyFormat
  why: string
  measure: FuturesAtAGlance['measure']
}

/** More bars than this are a picture of their own: that of the page of sensitivity. */
export const LEADING = 3

/** The share of futures in which a candidate costs least as it is read: below one in a hundred it is chance alone. */
const percentOf = ({ best }: Outlook['candidates'][number]): number => {
  const percent = (best?.value ?? 0) * 100
  return percent < 1 ? 0 : Math.round(percent)
}

/** The recommendation, and those that are best in most futures beside it. */
export function futuresAtAGlance({ outlook, chosen, of, money, why, measure }: Named): FuturesAtAGlance {
  const { candidates } = outlook
  const others = candidates
    .map((candidate, place) => ({ ...candidate, ...of[place], place }))
    .filter(({ best, place }) => best && place !== chosen)
    .sort((one, other) => percentOf(other) - percentOf(one) || one.total.p50 - other.total.p50)
    .slice(0, LEADING - 1)
  const first = candidates[chosen]
  const shown = first ? [{ ...first, ...of[chosen] }, ...others] : others
  const widest = Math.max(1, ...shown.map(({ total }) => total.p90))
  const along = (usd: number) => Math.round((usd / widest) * 1000) / 10
  return {
    sure: howSure({ outlook, chosen, nameOf: (place) => of[place]?.name ?? '', money, why }),
    measure,
    rows: shown.map(({ id, total: { p10, p50, p90 }, best, name = id, pattern = 'monolith' }) => ({
      id,
      name,
      pattern,
      range: money.range(p10, p90),
      best: best && others.length > 0 ? shareWithError(best) : '',
      from: along(p10),
      middle: along(p50),
      to: along(p90),
    })),
  }
}
