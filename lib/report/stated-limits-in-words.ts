import { PATTERN_NAMES } from '@/content/pattern-ids'
import { qps, quantity } from '@/lib/format'
import { limitLabel } from '@/lib/scale'
import type { PatternLimits } from './report'

/** How many of the limits that the reference guide states are reached, and the first that comes. */
export function statedLimitsInWords(all: readonly PatternLimits[]): string {
  const limits = all.flatMap((one) => one.limits)
  const over = limits.filter(({ status }) => status === 'over')
  const [first] = all
    .flatMap(({ pattern, ceiling }) => (ceiling ? [{ pattern, ...ceiling }] : []))
    .sort((a, b) => a.qps - b.qps)
  const reached = `${over.length} of ${quantity(limits.length, 'stated limit')} reached`
  if (!first) return `${reached}.`
  const which = `${PATTERN_NAMES[first.pattern]}, “${limitLabel(first.limit)}”`
  return `${reached}; the first comes at ${qps(first.qps)} (${which}).`
}
