import type { PatternId } from '@/content/pattern-ids'
import type { Outlook } from '@/lib/analysis'
import { shareWithError, type MoneyFormat } from '@/lib/format'
import { sureInOneSentence } from './futures-in-words'

/** How sure a recommendation is, as its first screen says it: a sentence, and a bar for each leading candidate. */
export type FuturesAtAGlance = {
  sentence: string
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

/** The recommendation, and those that are best in most futures beside it. */
export function futuresAtAGlance({ outlook, chosen, of, money, why, measure }: Named): FuturesAtAGlance {
  const { candidates } = outlook
  const share = (place: number) => candidates[place]?.best?.value ?? 0
  const others = candidates
    .flatMap(({ best }, place) => (best && place !== chosen ? [place] : []))
    .sort((one, other) => share(other) - share(one))
    .slice(0, LEADING - 1)
  const shown = [chosen, ...others].flatMap((place) => {
    const candidate = candidates[place]
    return candidate ? [{ ...candidate, ...of[place] }] : []
  })
  const widest = Math.max(1, ...shown.map(({ total }) => total.p90))
  const along = (usd: number) => Math.round((usd / widest) * 1000) / 10
  return {
    sentence: sureInOneSentence({ outlook, chosen, nameOf: (place) => of[place]?.name ?? '', money, why }),
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
