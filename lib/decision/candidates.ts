import type { OptionId } from '@/content/options/option-ids'
import { isPatternId, PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { CombinationId } from '@/content/schemas/combination'
import type { Exclusion } from '@/content/schemas/exclusion'
import type { NormalisedSituation } from './normalise'
import { stateOf } from './tests'
import type { Candidate, Excluded } from './types'

type Parts = { patterns: PatternId[]; options: OptionId[] }

const parts = (patterns: PatternId[], options: OptionId[] = []): Parts => ({ patterns, options })

/**
 * The compositions that come into question: every way to split the system x to keep its data x to run it, with the
 * lighter options that the answers ask about. A heavy part that no answer asks for appears once, in an otherwise simple
 * composition: there it can be seen and priced.
 */
function candidatesFor(
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
  exclusions: readonly Exclusion[],
): { candidates: Candidate[]; excluded: Excluded[] } {
  const stream = needs.map(({ calls }) => calls).find((calls) => !isPatternId(calls)) ?? null
  const called = new Set(needs.map(({ calls }) => calls))
  const all = decompositions(situation).flatMap((split) =>
    dataModels(situation, needs).flatMap((data) =>
      runtimes(situation).map((runtime) => candidateOf([split, data, runtime], situation, needs, stream)),
    ),
  )
  const light = uniqueById(all).filter((candidate) => isConsidered(candidate, called))
  const excluded = light.flatMap((candidate) => {
    const reason = exclusionOf(candidate, situation, exclusions)
    return reason ? [{ candidate, ...reason }] : []
  })
  return { candidates: light.filter((one) => !excluded.some(({ candidate }) => candidate === one)), excluded }
}

export type CandidatesOf = (
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
) => { candidates: Candidate[]; excluded: Excluded[] }

/** The same, worked out once for situations that differ in nothing that candidates depend on. */
export function rememberedCandidates(exclusions: readonly Exclusion[]): CandidatesOf {
  const known = new Map<string, ReturnType<CandidatesOf>>()
  return (situation, needs) => {
    const holding = exclusions.map((exclusion) => isExcluded(exclusion, situation))
    const key = [
      ...needs.map(({ id }) => id),
      hasSeveralTeams(situation),
      asksForCdn(situation),
      situation.auditCritical === true,
      situation.historyUse === 'versions',
      situation.otherQueryModels === true,
      situation.consistency === 'strong',
      ...holding,
    ].join()
    const candidates = known.get(key) ?? candidatesFor(situation, needs, exclusions)
    known.set(key, candidates)
    return candidates
  }
}

const isExcluded = ({ when, unless }: Exclusion, situation: NormalisedSituation): boolean =>
  when.some(({ all }) => stateOf(all, situation) === 'holds') &&
  !unless.some(({ all }) => stateOf(all, situation) === 'holds')

const SEVERAL_TEAMS = 2

const hasSeveralTeams = ({ teams }: NormalisedSituation): boolean => (teams ?? 1) >= SEVERAL_TEAMS

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

function candidateOf(
  chosen: readonly Parts[],
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
  stream: CombinationId | PatternId | null,
): Candidate {
  const patterns = PATTERN_IDS.filter((id) => chosen.some((one) => one.patterns.includes(id)))
  const options = [...chosen.flatMap((one) => one.options), ...optionsFor(patterns, situation, needs)]
  const whole: PatternId[] = patterns.some(cuts) ? patterns : [...patterns, 'monolith']
  const ordered = inOrder(whole, needs)
  const combination = stream !== null && !isPatternId(stream) ? stream : null
  return {
    id: [...ordered, ...options, ...(combination ? [combination] : [])].join('+'),
    patterns: ordered,
    options,
    stream: combination,
  }
}

/** Options that follow from the answers wherever no heavier part does the same. */
function optionsFor(
  patterns: readonly PatternId[],
  situation: NormalisedSituation,
  needs: readonly AxisRule[],
): OptionId[] {
  const asked = (option: OptionId) =>
    needs.some(
      ({ calls, alsoMetBy = [] }) => alsoMetBy.includes(option) && !patterns.some((pattern) => pattern === calls),
    )
  const readsAsked = asked('read-replicas') && !patterns.includes('cell-based')
  return [
    ...(situation.otherQueryModels === true && !patterns.includes('cqrs') ? (['search-index'] as const) : []),
    ...(readsAsked ? [situation.consistency === 'strong' ? ('read-replicas' as const) : ('cache' as const)] : []),
    ...(asked('database-per-tenant') ? (['database-per-tenant'] as const) : []),
  ]
}

/**
 * Services, functions and edge functions are deployables, so none of them leaves a monolith. Event Sourcing and CQRS
 * are ways of keeping data in one, and a cell holds a whole one.
 */
const cuts = (pattern: PatternId): boolean =>
  pattern === 'microservices' || pattern === 'serverless' || pattern === 'edge-computing'

/** Patterns in the order of the needs that call for them; those that nothing calls for after them, heaviest first. */
function inOrder(patterns: readonly PatternId[], needs: readonly AxisRule[]): PatternId[] {
  const place = (pattern: PatternId) => {
    const called = needs.findIndex(({ calls }) => calls === pattern)
    return called >= 0 ? called : 100 + UNCALLED.indexOf(pattern)
  }
  return [...patterns].sort((a, b) => place(a) - place(b))
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

/** At most one heavy part that nothing calls for, and that beside nothing else that nothing calls for. */
function isConsidered({ patterns, options }: Candidate, called: ReadonlySet<AxisRule['calls']>): boolean {
  const uncalled = HEAVY.filter((pattern) => patterns.includes(pattern) && !called.has(pattern))
  if (uncalled.length === 0) return true
  const light = options.filter((option) => option === 'modular-borders' || option === 'edge-cache').length
  const functions = patterns.includes('serverless') && !called.has('serverless')
  return uncalled.length === 1 && light === 0 && !functions
}

const uniqueById = (all: readonly Candidate[]): Candidate[] => [...new Map(all.map((one) => [one.id, one])).values()]

function exclusionOf(
  { patterns, options }: Candidate,
  situation: NormalisedSituation,
  exclusions: readonly Exclusion[],
) {
  for (const { id, parts: together, when, unless } of exclusions) {
    const present = together.every((part) => [...patterns, ...options].some((one) => one === part))
    if (!present || unless.some(({ all }) => stateOf(all, situation) === 'holds')) continue
    const holding = when.find(({ all }) => stateOf(all, situation) === 'holds')
    if (holding) return { exclusion: id, because: holding.because }
  }
  return null
}
