import { MOVE_TIME } from '@/content/scenario/futures'
import { OPTION_IDS } from '@/content/options/option-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { Composition, MigrationStep } from '@/lib/cost'
import { candidateWith, costed, whole, type Candidate, type DeciderFacts, type Decision } from '@/lib/decision'
import { allFutures } from './futures'
import { modelOf } from './model/model'
import { columnsOf } from './node-columns'
import { at, shareOf, type Percentiles } from './outlook'
import type { When } from './over-time'

/** Where one can stop on the way: what runs then, and what it took and saves, beside staying as it is. */
export type Stop = {
  /** What this phase adds or leaves behind. */
  step: Pick<MigrationStep, 'part' | 'kind'>
  /** What runs after it. */
  running: Candidate
  /** From today up to here: engineer-months, calendar months, and all that is spent, in US dollars once. */
  work: Percentiles
  months: Percentiles
  spent: Percentiles
  /** Saved in a month of the middle of the horizon, US dollars; negative where it costs more than staying. */
  saved: Percentiles
  /** Months after which what is saved has repaid what was spent, within the horizon. */
  payback: When
}

const FUTURES = 2000

/**
 * The way from what runs today to the recommendation, phase by phase, each a place where one can stop. Empty where
 * nothing runs or nothing has to change. Months are those in which a share of everybody's time goes into the move.
 */
export function migrationPlan(scenario: Scenario, decision: Decision, facts: DeciderFacts, seed: string): Stop[] {
  const { costing, recommended } = decision
  const { today } = costing.circumstances
  const { steps } = costing.migration(costed(recommended))
  if (!today || steps.length === 0) return []
  const stops = steps.map((_, index) => afterSteps(today, steps.slice(0, index + 1), recommended))
  const model = modelOf(scenario, [candidateWith(today.patterns, today.options), ...stops], facts, { budget: 60 })
  const futures = allFutures(model, seed, FUTURES)
  const middle = (model.months - 1) / 2
  const columns = (nodes: number[]) => columnsOf(futures, nodes, FUTURES)
  const [engineers, staying] = columns([model.engineers, model.monthly(0, middle)])
  return steps.flatMap(({ part, kind }, index): Stop[] => {
    const running = stops[index]
    const place = index + 1
    const [work, spent, monthly] = columns([
      model.work(place),
      model.entry(place, null, 0),
      model.monthly(place, middle),
    ])
    if (!running || !work || !spent || !monthly || !engineers || !staying) return []
    const saved = monthly.map((usd, i) => (staying[i] ?? 0) - usd)
    const repaid = [...spent].map((usd, i) => ((saved[i] ?? 0) > 0 ? usd / (saved[i] ?? 1) : Infinity))
    const within = Float64Array.from(repaid.filter((months) => months <= model.months))
    return [
      {
        step: { part, kind },
        running,
        work: percentiles(work),
        months: percentiles(work.map((all, i) => all / ((engineers[i] ?? 1) * MOVE_TIME.value))),
        spent: percentiles(spent),
        saved: percentiles(saved),
        payback: {
          share: shareOf(within.length, FUTURES),
          months: within.length > 0 ? percentiles(within) : null,
        },
      },
    ]
  })
}

/** What runs once some steps are done; after the last it is the recommendation itself. */
function afterSteps(today: Composition, done: readonly MigrationStep[], recommended: Candidate): Candidate {
  const added = done.filter(({ kind }) => kind === 'add').map(({ part }) => part)
  const left = done.filter(({ kind }) => kind === 'leave').map(({ part }) => part)
  const has = (part: string, before: readonly string[]) =>
    !left.some((one) => one === part) && (before.includes(part) || added.some((one) => one === part))
  const patterns = PATTERN_IDS.filter((id) => id !== 'monolith' && has(id, today.patterns))
  const options = OPTION_IDS.filter((id) => has(id, today.options))
  const reached = candidateWith(whole(patterns), options, recommended.stream)
  const isThere =
    reached.patterns.every((id) => recommended.patterns.includes(id)) &&
    reached.patterns.length === recommended.patterns.length &&
    options.length === recommended.options.length
  return isThere ? recommended : reached
}

function percentiles(column: Float64Array): Percentiles {
  const sorted = Float64Array.from(column).sort()
  return { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) }
}
