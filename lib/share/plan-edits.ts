import { OPTION_IDS, type OptionId } from '@/content/options/option-ids'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { MigrationPlan, PhaseKey, PlanEdits } from '@/lib/analysis'
import { MOVE_PATHS } from '@/content/scenario/move-phases'
import { number } from './grammar'
import { ignored, type Ignored } from './ignored'

type Part = PatternId | OptionId

/** Names of the parameters, and of the fields of a form that edits a plan. */
export const PLAN_KEYS = {
  people: 'move.people',
  /** Share of their time, in per cent. */
  time: 'move.time',
  skip: 'move.skip',
  /** Of a move, or of one of its phases by its number in the path of the reference guide. */
  effort: (of: Part | PhaseKey): `move.effort.${Part | PhaseKey}` => `move.effort.${of}`,
}

const PREFIX = 'move.'
const PARTS: readonly Part[] = [...PATTERN_IDS, ...OPTION_IDS]
const MOST_PHASES = Math.max(...Object.values(MOVE_PATHS).map(({ phases }) => phases.length))
const PHASES: readonly PhaseKey[] = PATTERN_IDS.flatMap((part) =>
  Array.from({ length: MOST_PHASES }, (_, index): PhaseKey => `${part}.${index + 1}`),
)
const EFFORTS: readonly (Part | PhaseKey)[] = [...PARTS, ...PHASES]

const PEOPLE = number({ min: 0.1, max: 10_000 })
const TIME = number({ min: 2, max: 100 })
const EFFORT = number({ min: 0.1, max: 100_000 })

export type ReadEdits = {
  edits: PlanEdits
  /** Every text as it was given, what could not be read included, so that a form can show it again. */
  texts: Readonly<Record<string, string>>
  ignored: Ignored[]
  /** What could be read, for a link to the same plan. */
  query: Record<`move.${string}`, string>
}

export const isPlanKey = (key: string): boolean => key.startsWith(PREFIX)

/**
 * Edits of a migration plan in an address. They stand beside the scenario, not in it: what a system costs does not
 * depend on who moves it when, and the futures stay those of the scenario.
 */
export function planEditsIn(params: URLSearchParams): ReadEdits {
  const texts: Record<string, string> = {}
  for (const [key, text] of params) {
    if (!isPlanKey(key) || text.trim() === '') continue
    // A form sends a parameter for each box that is ticked.
    if (key === PLAN_KEYS.skip && texts[key]) texts[key] += `,${text.trim()}`
    else texts[key] ??= text.trim()
  }
  const problems: Ignored[] = []
  const query: ReadEdits['query'] = {}
  const read = (key: `move.${string}`, grammar: typeof PEOPLE, unit = ''): number | undefined => {
    const text = texts[key]
    if (text === undefined) return undefined
    const value = grammar.parse(unit && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text)
    if (value === null) problems.push(ignored(key, text, grammar.expected()))
    else query[key] = grammar.serialize(value)
    return value ?? undefined
  }
  const people = read('move.people', PEOPLE)
  const time = read('move.time', TIME, '%')
  const effort: PlanEdits['effort'] = {}
  for (const of of EFFORTS) {
    const own = read(PLAN_KEYS.effort(of), EFFORT)
    if (own !== undefined) effort[of] = own
  }
  const wished = (texts[PLAN_KEYS.skip] ?? '').split(',').filter((word) => word !== '')
  const skip = PARTS.filter((part) => wished.includes(part))
  for (const word of wished)
    if (!skip.some((part) => part === word)) problems.push(ignored(PLAN_KEYS.skip, word, 'phases of this plan'))
  if (skip.length > 0) query['move.skip'] = skip.join(',')
  const known = new Set<string>(['move.people', 'move.time', 'move.skip', ...EFFORTS.map(PLAN_KEYS.effort)])
  for (const [key, text] of Object.entries(texts))
    if (!known.has(key))
      problems.push(
        ignored(key, text, 'move.people, move.time, move.skip, move.effort.<part> or move.effort.<part>.<phase>'),
      )
  return {
    edits: {
      ...(people !== undefined && { people }),
      ...(time !== undefined && { share: time / 100 }),
      effort,
      skip,
    },
    texts,
    ignored: problems,
    query,
  }
}

/** Edits that were read but do not fit the plan of this scenario. */
export function unusedEdits({ effort, skip }: PlanEdits, plan: MigrationPlan): Ignored[] {
  const parts = plan.all.map(({ part }) => part)
  const known: (Part | PhaseKey)[] = [
    ...parts,
    ...plan.phases.flatMap(({ step, within }): PhaseKey[] => (within ? [`${step.part}.${within.place + 1}`] : [])),
  ]
  return [
    ...EFFORTS.filter((of) => effort[of] !== undefined && !known.includes(of)).map((of) =>
      ignored(PLAN_KEYS.effort(of), String(effort[of]), `an effort for ${known.join(' or ')}`),
    ),
    ...skip
      .filter((part) => !plan.skipped.includes(part))
      .map((part) =>
        ignored(
          PLAN_KEYS.skip,
          part,
          plan.skippable.length > 0
            ? `${plan.skippable.join(' or ')}, as long as what is left is still a candidate`
            : 'nothing: without any one of its phases the plan ends at no candidate',
        ),
      ),
  ]
}
