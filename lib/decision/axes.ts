import type { PatternId } from '@/content/pattern-ids'
import type { AxisId } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { waitingFor, type Decided } from './reasons'
import type { AxisAdvice, PartId, RankedPattern, Reason } from './types'

const PATTERNS_OF: Record<AxisId, PatternId[]> = {
  decomposition: ['monolith', 'microservices', 'cell-based'],
  data: ['event-sourcing', 'cqrs'],
  runtime: ['serverless', 'edge-computing'],
}

/** What each axis says, apart from the others. */
export const axesOf = (ranked: readonly RankedPattern[], decided: Decided): Record<AxisId, AxisAdvice> => ({
  decomposition: axis('decomposition', ranked, decided),
  data: axis('data', ranked, decided),
  runtime: axis('runtime', ranked, decided),
})

function axis(id: AxisId, ranked: readonly RankedPattern[], { parts, situation, facts }: Decided): AxisAdvice {
  const here = ranked.filter(({ pattern }) => PATTERNS_OF[id].includes(pattern))
  const chosen = here.filter(({ pattern }) => parts.includes(pattern))
  const patterns = chosen.map(({ pattern }) => pattern)
  const byDefault = patterns.every((pattern) => pattern === 'monolith')
  const rules = facts.rules.filter((rule) => rule.axis === id)
  return {
    axis: id,
    choice: CHOICES[id](parts),
    patterns,
    byDefault,
    reasons: byDefault
      ? [DEFAULTS[id]]
      : chosen.flatMap(({ reasons }) => reasons.filter(({ tag, for: speaksFor }) => speaksFor && tag === 'need')),
    alternatives: here
      .filter(({ pattern }) => !patterns.includes(pattern))
      .map(({ pattern, reasons }) => ({
        pattern,
        reasons: reasons.filter((reason) => !reason.for && DECIDING.includes(reason.tag)),
      })),
    unknown: unique(rules.filter(({ calls }) => !parts.includes(calls)).flatMap((rule) => waitingFor(rule, situation))),
  }
}

const DECIDING: Reason['tag'][] = ['stopped', 'denied', 'sign', 'unknown']

const CHOICES: Record<AxisId, (parts: readonly PartId[]) => string> = {
  decomposition: (parts) => {
    if (parts.includes('cell-based'))
      return parts.includes('microservices')
        ? 'Cells of microservices'
        : parts.includes('monolith')
          ? 'Cells, a whole deployable in each'
          : 'Cells of functions'
    if (parts.includes('microservices')) return 'Microservices'
    return parts.includes('monolith') ? 'One deployable' : 'One code base, cut by its functions'
  },
  data: (parts) => {
    const [events, models] = [parts.includes('event-sourcing'), parts.includes('cqrs')]
    return events ? `Event Sourcing${models ? ' and CQRS' : ''}` : models ? 'CQRS' : 'Plain records (CRUD)'
  },
  runtime: (parts) => {
    const [functions, edge] = [parts.includes('serverless'), parts.includes('edge-computing')]
    return functions
      ? `Serverless${edge ? ', part of it at the edge' : ''}`
      : edge
        ? 'The edge, with servers behind it'
        : 'Servers or containers'
  },
}

const byDefault = (sentence: string): Reason => ({ tag: 'simplicity', for: true, sentence, figures: {} })

const DEFAULTS: Record<AxisId, Reason> = {
  decomposition: byDefault('Simple by default: nothing said calls for a border inside the system.'),
  data: byDefault('Simple by default: nothing said calls for more than current records and one model.'),
  runtime: byDefault('Simple by default: nothing said calls for anything but servers.'),
}

const unique = (keys: AnswerKey[]): AnswerKey[] => [...new Set(keys)]
