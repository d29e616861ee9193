import type { PatternId } from '@/content/pattern-ids'
import type { AxisId } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { holds } from '@/lib/rules'
import { waitingFor, type Decided } from './reasons'
import type { AxisAdvice, RankedPattern, Reason } from './types'

/** What each axis says, apart from the others. */
export const axesOf = (ranked: readonly RankedPattern[], decided: Decided): Record<AxisId, AxisAdvice> => ({
  decomposition: axis('decomposition', ranked, decided),
  data: axis('data', ranked, decided),
  runtime: axis('runtime', ranked, decided),
})

function axis(id: AxisId, ranked: readonly RankedPattern[], { parts, situation, facts }: Decided): AxisAdvice {
  const { patterns: own, choices, byDefault: because } = facts.axes[id]
  const here = ranked.filter(({ pattern }) => own.includes(pattern))
  const chosen = here.filter(({ pattern }) => parts.includes(pattern))
  const patterns: PatternId[] = chosen.map(({ pattern }) => pattern)
  const byDefault = patterns.every((pattern) => pattern === 'monolith')
  const rules = facts.rules.filter((rule) => rule.axis === id)
  return {
    axis: id,
    choice: choices.find(({ all }) => holds(all, { situation, parts }))?.name ?? '',
    patterns,
    byDefault,
    reasons: byDefault
      ? [{ kind: 'simplicity', for: true, rule: null, basis: [], because, coveredBy: [] }]
      : chosen.flatMap(({ reasons }) =>
          reasons.filter(({ kind, for: speaksFor }) => speaksFor && (kind === 'need' || kind === 'cost')),
        ),
    alternatives: here
      .filter(({ pattern }) => !patterns.includes(pattern))
      .map(({ pattern, reasons }) => ({
        pattern,
        reasons: reasons.filter((reason) => !reason.for && DECIDING.includes(reason.kind)),
      })),
    unknown: unique(rules.filter(({ calls }) => !parts.includes(calls)).flatMap((rule) => waitingFor(rule, situation))),
  }
}

const DECIDING: Reason['kind'][] = ['stopped', 'not-called', 'denied', 'sign', 'unknown']

const unique = (keys: AnswerKey[]): AnswerKey[] => [...new Set(keys)]
