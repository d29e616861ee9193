import { PATTERN_IDS, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { ReliabilityBin, ScoredForecasts } from '@/lib/backtest'
import { listed, percent, roughShare } from '@/lib/format'

const whole = (share: number) => percent(Math.round(share * 100) / 100)
const score = (value: number) => value.toFixed(3)

/** "70% to 90%". */
export const classInWords = ({ from, to }: ReliabilityBin): string => `${whole(from)} to ${whole(to)}`

/** What the score says, and what to make of it. */
export function forecastsInWords({ brier, beside, reliability, cases }: ScoredForecasts): {
  finding: string
  todo: string
} {
  const { futures } = beside
  const better = futures.high < 0
  const worse = futures.low > 0
  const verdict = better
    ? 'better than the base rates'
    : worse
      ? 'worse than the base rates'
      : 'not told apart from the base rates'
  const off = reliability.filter(({ built, forecast }) => forecast > built.high || forecast < built.low)
  const tooSure = off.filter(({ built, forecast }) => forecast > built.high)
  const rules = brier.rules.value < brier.futures.value ? 'Today’s rules score better' : 'Today’s rules score no better'
  return {
    finding:
      `Shares of futures score ${score(brier.futures.value)}: ${verdict}, ` +
      `which score ${score(brier['base-rates'].value)}`,
    todo:
      `${rules}, ${score(brier.rules.value)}: least cost is not why many chose. ` +
      (tooSure.length > 0
        ? `Of what was forecast at ${listed(tooSure.map(classInWords))}, ` +
          `${listed(tooSure.map(({ built }) => whole(built.value)))} was built: read a share of futures as "best on ` +
          'cost in so many", not as the chance that somebody builds it. '
        : '') +
      `With ${cases} cases every figure here is rough; nothing was tuned to them.`,
  }
}

/** The patterns in the best candidates of most futures: "Microservices 100%, Serverless 78%". */
export function sharesInWords(shares: Record<PatternId, number> | undefined): string {
  const named = PATTERN_IDS.map((pattern) => ({ pattern, share: shares?.[pattern] ?? 0 }))
    .filter(({ share }) => share >= 0.05)
    .sort((one, other) => other.share - one.share)
  return named.map(({ pattern, share }) => `${PATTERN_NAMES[pattern]} ${roughShare(share)}`).join(', ')
}
