import type { CostPart } from '@/content/scenario/cost-parts'
import { moneyIn, quantity } from '@/lib/format'
import type { Report } from './report'

/** One sentence on the way there. `asks`: what runs today decides, and nobody said. */
export type MigrationInWords = { sentence: string; asks: boolean }

type Of = Pick<Report, 'migration' | 'recommendation' | 'scenario'>

export function migrationInWords({ migration, recommendation, scenario }: Of): MigrationInWords {
  const { name } = recommendation
  if (migration.status === 'there') return { sentence: `${name} runs today: nothing has to move.`, asks: false }
  if (migration.status === 'none') {
    return scenario.situation.runsToday === 'nothing'
      ? { sentence: 'Nothing runs yet, so there is no migration: it is built as recommended.', asks: false }
      : { sentence: 'Nobody said what runs today, so the cost contains no migration.', asks: true }
  }
  const { rough } = moneyIn(scenario.money)
  const sum = migration.steps.reduce((all, { usd }) => all + usd, 0) + migration.parallel
  const moves = quantity(migration.steps.length, 'move')
  return {
    sentence:
      `${moves} from ${recommendation.today?.name ?? 'what runs today'}, ${rough(sum)} in all, of which ` +
      `${rough(migration.parallel)} is for running old and new in parallel.`,
    asks: false,
  }
}

/** What a build from nothing takes in place of a move. */
export function buildInWords({ recommendation, scenario }: Pick<Report, 'recommendation' | 'scenario'>): string {
  const { rough, range } = moneyIn(scenario.money)
  const lineOf = (part: CostPart) => recommendation.recommended.cost.lines.find((line) => line.part === part)
  const [build, learning] = [lineOf('development'), lineOf('learning')]
  if (!build || build.usd === 0) return ''
  const start = scenario.situation.runsToday === 'nothing' ? 'The build' : 'If nothing runs, the build'
  const learnt = learning && learning.usd > 0 ? `, and ${rough(learning.usd)} for learning its patterns` : ''
  return (
    `${start} takes its place: ${rough(build.usd)} (${range(build.low, build.high)}) for development${learnt}. ` +
    'There is no double running, no cut-over and no data to move. Its stop points are releases: each has to be of ' +
    'use even if the next is never built.'
  )
}
