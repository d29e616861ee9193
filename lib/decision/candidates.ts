import type { OptionId } from '@/content/options/option-ids'
import { isPatternId, PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import type { AxisRule } from '@/content/schemas/axes'
import type { CombinationId } from '@/content/schemas/combination'
import type { Exclusion } from '@/content/schemas/exclusion'
import type { Composition } from '@/lib/cost'
import { latest } from '@/lib/kernel'
import { holdingCondition } from '@/lib/rules'
import type { NormalisedSituation } from './normalise'
import type { Candidate, Excluded } from './types'

type Parts = Pick<Composition, 'patterns' | 'options'>

const parts = (patterns: readonly PatternId[], options: readonly OptionId[] = []): Parts => ({ patterns, options })

/**
 * The compositions that come into question: every way to split the system x to keep its data x to run it, with the
 * lighter options that the answers ask about. A heavy part that no answer asks for appears once, in an otherwise simple
 * composition: there it can be seen and priced.
 */
export function candidatesFor(
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
  exclusions: readonly Exclusion[],
): { candidates: Candidate[]; excluded: Excluded[] } {
  const called = new Set(needs.map(({ calls }) => calls))
  const stream = [...called].find((calls) => !isPatternId(calls)) ?? null
  const compose = composing(situation, needs, stream)
  const counted = (all: readonly Parts[]) => all.map((one) => ({ one, ...extrasIn(one, called) }))
  const [splits, models, ways] = [decompositions(situation), dataModels(situation, needs), runtimes(situation)].map(
    counted,
  )
  const all: Candidate[] = []
  for (const split of splits ?? [])
    for (const data of models ?? [])
      for (const runtime of ways ?? [])
        if (isConsidered([split, data, runtime])) all.push(compose(split.one, data.one, runtime.one))
  const light = uniqueById(all)
  const standing = exclusions.flatMap((exclusion) => {
    const because = reasonAgainst(exclusion, situation)
    return because === null ? [] : [{ id: exclusion.id, parts: exclusion.parts, because }]
  })
  const excluded = light.flatMap((candidate) => {
    const reason = exclusionOf(candidate, standing)
    return reason ? [{ candidate, ...reason }] : []
  })
  const out = new Set(excluded.map(({ candidate }) => candidate))
  return { candidates: light.filter((one) => !out.has(one)), excluded }
}

/** All that candidates depend on: where it is the same, they are the same. */
export const candidatesRestOn = (
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
  exclusions: readonly Exclusion[],
): unknown[] => [
  ...needs.map(({ id }) => id),
  hasSeveralTeams(situation),
  asksForCdn(situation),
  situation.auditCritical === true,
  situation.historyUse === 'versions',
  situation.otherQueryModels === true,
  situation.consistency === 'strong',
  ...exclusions.map((exclusion) => reasonAgainst(exclusion, situation)),
]

/** Why the answers stand against the parts of an exclusion; null where they do not. */
const reasonAgainst = (exclusion: Exclusion, situation: NormalisedSituation): string | null =>
  holdingCondition(exclusion, { situation })?.because ?? null

const hasSeveralTeams = ({ teams }: NormalisedSituation): boolean =>
  (teams ?? 1) >= DECISION_THRESHOLDS.severalTeamsFrom.value

function decompositions(situation: NormalisedSituation): Parts[] {
  const borders = hasSeveralTeams(situation) ? [parts([], ['modular-borders'])] : []
  const inside = [parts([]), ...borders, parts(['microservices'])]
  return inside.flatMap(({ patterns, options }) => [
    parts(patterns, options),
    parts([...patterns, 'cell-based'], options),
  ])
}

/**
 * Ways to keep data; those that keep history only where somebody asks for it, dated versions where they are asked for.
 */
function dataModels(situation: NormalisedSituation, needs: readonly AxisRule[]): Parts[] {
  const calls = (pattern: PatternId) => needs.some((need) => need.calls === pattern)
  const dated: OptionId[] = situation.historyUse === 'versions' ? ['temporal-tables'] : []
  const kept: OptionId[] = calls('event-sourcing') || situation.auditCritical === true ? ['audit-table', ...dated] : []
  const beside = calls('cqrs') ? kept : []
  return [
    parts([]),
    ...kept.map((option) => parts([], [option])),
    parts(['cqrs']),
    ...beside.map((option) => parts(['cqrs'], [option])),
    parts(['event-sourcing']),
    parts(['event-sourcing', 'cqrs']),
  ]
}

function runtimes(situation: NormalisedSituation): Parts[] {
  const cached = asksForCdn(situation) ? [parts([], ['edge-cache'])] : []
  const near = [parts([]), ...cached, parts(['edge-computing'])]
  return near.flatMap(({ patterns, options }) => [
    parts(patterns, options),
    parts(['serverless', ...patterns], options),
  ])
}

/** A CDN saves nothing where nobody is far away and little is read again. */
const asksForCdn = ({ globalUsers, sameForAll, highReadVolume }: NormalisedSituation): boolean =>
  globalUsers === true ||
  (sameForAll === true && globalUsers !== false) ||
  (highReadVolume === true && globalUsers === undefined)

/** Makes candidates of a situation: what all of them share is worked out once. */
function composing(
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
  stream: CombinationId | PatternId | null,
): (...chosen: Parts[]) => Candidate {
  const combination = stream !== null && !isPatternId(stream) ? stream : null
  const ordered = orderUnder(needs)
  const optionsFor = optionsUnder(situation, needs)
  return (...chosen) => {
    const patterns = PATTERN_IDS.filter((id) => chosen.some((one) => one.patterns.includes(id)))
    const options = [...chosen.flatMap((one) => one.options), ...optionsFor(patterns)]
    return candidateWith(ordered(whole(patterns)), options, combination)
  }
}

/**
 * A candidate of these parts; its id is the same for the same parts in the same order. What is asked for again is
 * mostly the same object, so that lists of candidates share it.
 */
export function candidateWith(
  patterns: readonly PatternId[],
  options: readonly OptionId[],
  stream: CombinationId | null = null,
): Candidate {
  const id = [...patterns, ...options, ...(stream ? [stream] : [])].join('+')
  return kept(id, () => ({ id, patterns: [...patterns], options: [...options], stream }))
}

/** A few thousand differ in what rules, limits and the order of needs make of them; each takes half a kilobyte. */
const kept = latest<Candidate>(6_000)

/** The patterns with the monolith that is left where none of them cuts the system. */
export const whole = (patterns: readonly PatternId[]): PatternId[] =>
  patterns.some((pattern) => pattern === 'monolith' || cuts(pattern)) ? [...patterns] : [...patterns, 'monolith']

/** The same parts, in whatever order. */
export const isSameComposition = (one: Parts, other: Parts): boolean => named(one) === named(other)

const named = ({ patterns, options }: Parts): string => [...patterns, ...options].sort().join()

/** Options that follow from the answers wherever no heavier part does the same. */
function optionsUnder(
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
): (patterns: readonly PatternId[]) => OptionId[] {
  const askedBy = (option: OptionId) =>
    needs.filter(({ alsoMetBy = [] }) => alsoMetBy.includes(option)).map(({ calls }) => calls)
  const [reads, tenants] = [askedBy('read-replicas'), askedBy('database-per-tenant')]
  const forReads: OptionId = situation.consistency === 'strong' ? 'read-replicas' : 'cache'
  return (patterns) => {
    const isAsked = (calls: AxisRule['calls']) => !patterns.some((pattern) => pattern === calls)
    return [
      ...(situation.otherQueryModels === true && !patterns.includes('cqrs') ? (['search-index'] as const) : []),
      ...(!patterns.includes('cell-based') && reads.some(isAsked) ? [forReads] : []),
      ...(tenants.some(isAsked) ? (['database-per-tenant'] as const) : []),
    ]
  }
}

/**
 * Services, functions and edge functions are deployables, so none of them leaves a monolith. Event Sourcing and CQRS
 * are ways of keeping data in one, and a cell holds a whole one.
 */
const cuts = (pattern: PatternId): boolean =>
  pattern === 'microservices' || pattern === 'serverless' || pattern === 'edge-computing'

/** Patterns in the order of the needs that call for them; those that nothing calls for after them, heaviest first. */
function orderUnder(needs: readonly AxisRule[]): (patterns: readonly PatternId[]) => PatternId[] {
  const calls = needs.map((need) => need.calls)
  const order = [...calls.filter(isPatternId), ...UNCALLED]
  return (patterns) => [...patterns].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

const UNCALLED: readonly PatternId[] = [
  'cell-based',
  'event-sourcing',
  'edge-computing',
  'microservices',
  'cqrs',
  'serverless',
  'monolith',
]

const HEAVY: readonly PatternId[] = ['cell-based', 'event-sourcing', 'edge-computing', 'microservices', 'cqrs']

/** How many parts nothing calls for: heavy ones, lighter ones that change the structure, and functions. */
type Extras = { heavy: number; light: number; functions: number }

const extrasIn = ({ patterns, options }: Parts, called: ReadonlySet<AxisRule['calls']>): Extras => ({
  heavy: HEAVY.filter((pattern) => patterns.includes(pattern) && !called.has(pattern)).length,
  light: options.filter((option) => option === 'modular-borders' || option === 'edge-cache').length,
  functions: patterns.includes('serverless') && !called.has('serverless') ? 1 : 0,
})

/** At most one heavy part that nothing calls for, and that beside nothing else that nothing calls for. */
function isConsidered(chosen: readonly Extras[]): boolean {
  let [heavy, beside] = [0, 0]
  for (const one of chosen) {
    heavy += one.heavy
    beside += one.light + one.functions
  }
  return heavy === 0 || (heavy === 1 && beside === 0)
}

const uniqueById = (all: readonly Candidate[]): Candidate[] => [...new Map(all.map((one) => [one.id, one])).values()]

function exclusionOf(
  { patterns, options }: Candidate,
  standing: readonly (Pick<Exclusion, 'id' | 'parts'> & { because: string })[],
) {
  const has = (part: Exclusion['parts'][number]) => [...patterns, ...options].some((one) => one === part)
  const first = standing.find(({ parts: together }) => together.every(has))
  return first ? { exclusion: first.id, because: first.because } : null
}
