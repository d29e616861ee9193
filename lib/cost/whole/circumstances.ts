import type { OptionId } from '@/content/options/option-ids'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import { ON_CALL_FLOOR } from '@/content/scenario/people-facts'
import type { Scenario } from '@/content/schemas/scenario'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { cellsFor, monthOf, perYear, rememberedFor, stackInForce, teamsOf } from '@/lib/kernel'
import type { Circumstances, Composition } from './types'

const HOURS_PER_MONTH_WORKED = 150

/** What a scenario says, in the units of the formulas; what nobody said stays null or at its default. */
export function circumstancesOf(
  scenario: Scenario,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): Circumstances {
  const { situation, workload, people, money } = scenario
  const loaded = monthOf(perYear(people.loadedCost))
  const labour = people.engineers * loaded
  const audited = situation.auditedPercent
  return {
    months: money.horizonMonths,
    teams: teamsOf(scenario),
    engineers: people.engineers,
    loaded,
    hourly: loaded / HOURS_PER_MONTH_WORKED,
    labour,
    features: labour * people.developmentShare,
    services: workload.services,
    cells: cellsFor(workload),
    // Whoever gives the hours of full stop gives those of the stack that runs.
    inOneZone: stackInForce(scenario).zones === '1' && situation.outageHours === undefined,
    deadline: situation.deadlineMonths ?? null,
    outageCost: situation.outageCost ?? null,
    employees: situation.employees ?? null,
    revenue: situation.revenue ?? null,
    farRevenue: situation.farRevenue ?? null,
    globalUsers: situation.globalUsers === true,
    sameForAll: situation.sameForAll ?? null,
    edge: edgeKind(scenario),
    historyAsked:
      situation.auditCritical === true || situation.historyUse !== undefined || situation.replayNeeded === true,
    auditedShare: audited === undefined ? null : audited / 100,
    patternShare: scenario.own.includes('patternShare') ? people.patternShare : null,
    viewsAsked: situation.otherQueryModels === true,
    learningLoss: people.learningLoss,
    onCallMissing: people.onCall ? Math.max(0, ON_CALL_FLOOR.engineers - people.engineers) : 0,
    learningMonths: learningUnder(operational)(people.learningMonths),
    today: todayIn(situation.runsToday),
  }
}

/** Own learning times, in months, before those of the patterns; scenarios that differ in answers share them. */
const learningUnder = rememberedFor((operational: Readonly<Record<PatternId, OperationalCost>>) =>
  rememberedFor(
    (own: Scenario['people']['learningMonths']) =>
      Object.fromEntries(PATTERN_IDS.map((id) => [id, own[id] ?? operational[id].learningMonths])) as Record<
        PatternId,
        number
      >,
  ),
)

/**
 * What tells circumstances apart in scenarios that differ in answers alone. All else is of the scenario, or follows
 * from these: engineers, services and labour from teams. A test holds this to what is worked out.
 */
export const keyOfCircumstances = (it: Circumstances): string =>
  [
    it.teams,
    it.inOneZone,
    it.deadline,
    it.outageCost,
    it.employees,
    it.revenue,
    it.farRevenue,
    it.globalUsers,
    it.sameForAll,
    it.edge,
    it.historyAsked,
    it.auditedShare,
    it.viewsAsked,
    it.today?.id,
  ].join()

/** What tells one of them apart; learning times by pattern belong to the prices. */
export function keyOfCircumstance(one: Circumstances[keyof Circumstances]): string | number | boolean | null {
  if (one === null || typeof one !== 'object') return one
  return 'id' in one && typeof one.id === 'string' ? one.id : null
}

/** Offline work needs its own sites; what is the same for all needs a cache; anything else runs near the user. */
function edgeKind({ situation }: Scenario): Circumstances['edge'] {
  if (situation.worksOffline === true) return 'replicated'
  const content =
    situation.sameForAll ?? ((situation.readWriteRatio ?? 0) >= DECISION_THRESHOLDS.readsAlmostOnly.value || undefined)
  return content === true || situation.egressDominates === true ? 'content' : 'application'
}

/** What runs today as a composition; null where nothing does, or nobody said. */
function todayIn(runs: string | undefined): Composition | null {
  if (runs === undefined || runs === 'nothing') return null
  if (runs === 'modular-monolith') return composition(['monolith'], ['modular-borders'])
  const [id] = PATTERN_IDS.filter((pattern) => pattern === runs)
  if (!id) return null
  const inside: PatternId[] = id === 'cqrs' || id === 'event-sourcing' || id === 'cell-based' ? ['monolith'] : []
  return composition([id, ...inside], [])
}

export const composition = (
  patterns: readonly PatternId[],
  options: readonly OptionId[],
  stream = false,
): Composition => ({ id: `${patterns.join()} ${options.join()}${stream ? ' stream' : ''}`, patterns, options, stream })
