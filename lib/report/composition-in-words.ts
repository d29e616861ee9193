import { OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import type { Candidate } from '@/lib/decision'
import { capitalised, listed } from '@/lib/format'

/** What a composition is, in one sentence for somebody who does not know its name. */
export const compositionInWords = (candidate: Candidate): string =>
  `${capitalised([splitOf(candidate), dataOf(candidate), runtimeOf(candidate)].join(', '))}.`

function splitOf({ patterns, options }: Candidate): string {
  const has = (pattern: (typeof patterns)[number]) => patterns.includes(pattern)
  const inside = has('microservices')
    ? 'services that teams release on their own'
    : has('serverless') && !has('monolith')
      ? 'one code base split into functions'
      : options.includes('modular-borders')
        ? 'one deployable whose module borders the build enforces'
        : 'one deployable'
  return has('cell-based') ? `cells behind a router, each with ${inside} for its share of the users` : inside
}

/** Options about data, which stand beside the model and not in place of it. */
const OF_DATA: readonly OptionId[] = [
  'audit-table',
  'temporal-tables',
  'read-replicas',
  'cache',
  'search-index',
  'database-per-tenant',
]

function dataOf({ patterns, options }: Candidate): string {
  const [events, models] = [patterns.includes('event-sourcing'), patterns.includes('cqrs')]
  const kept = events
    ? `every change kept as an event${models ? ' and read models built from them' : ''}`
    : models
      ? 'separate models for writing and reading'
      : 'current records in one database'
  const beside = options.filter((option) => OF_DATA.includes(option)).map((option) => OPTION_NAMES[option])
  return beside.length > 0 ? `${kept} with ${listed(beside)}` : kept
}

function runtimeOf({ patterns, options }: Candidate): string {
  const base = patterns.includes('serverless') ? 'run as functions' : 'on servers or containers'
  if (patterns.includes('edge-computing')) return `${base} with a part near the users`
  return options.includes('edge-cache') ? `${base} behind a CDN` : base
}
