import { FACTOR_NOTES } from '@/content/evidence/factor-notes'
import { MOVE_MISSES } from '@/content/evidence/move-misses'
import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import { FACTOR_IDS } from '@/content/scenario/factor-ids'
import type { PublishedMigration } from '@/content/schemas/published-migration'
import type { ComparedMove } from '@/lib/analysis'
import { count, inDigits } from '@/lib/format'

type Row = {
  id: string
  company: string
  /** "monolith to microservices", and up to which phase where it stopped there. */
  way: string
  published: string
  plan: string
  status: string
  /** Whether a range of the plan was read from it, among others: then it is no test of that range. */
  isUsed: boolean
  source: { title: string; url?: string; date: string }
  /** Why it lies outside. */
  because: string | null
}

const two = (value: number) => count(inDigits(value))

/** Moves whose figures were published beside what a plan would have said: a row for months, one for effort. */
export function moveRows(moves: readonly ComparedMove[], published: readonly PublishedMigration[]): Row[] {
  return moves.flatMap(({ id, company, from, to, upTo, months, effort }) => {
    const move = published.find((one) => one.id === id)
    if (!move) return []
    const { title, url, date } = move.source
    const source = { title, ...(url && { url }), date: date ?? `${move.year}` }
    return [
      { figure: months, unit: 'months' },
      { figure: effort, unit: 'person-months' },
    ].flatMap(({ figure, unit }): Row[] => {
      if (!figure) return []
      const { published: said, bound, plan, status } = figure
      const around = bound && bound !== 'stated' ? `${bound} ` : ''
      return [
        {
          id: `${id}-${unit}`,
          company,
          way: `${formName(from)} to ${formName(to)}${upTo === null ? '' : `, up to ${upTo}`}`,
          published: `${around}${count(said)} ${unit}`,
          plan: `${two(plan.p50)} (${two(plan.p10)} to ${two(plan.p90)})`,
          status: STATUSES[status],
          isUsed: isUsed(id),
          source,
          because: status === 'within' ? null : (MOVE_MISSES[id] ?? null),
        },
      ]
    })
  })
}

const formName = (form: PublishedMigration['from']): string =>
  isPatternId(form) ? PATTERN_NAMES[form] : form.replace('-', ' ')

const isUsed = (move: string): boolean => FACTOR_IDS.some((id) => FACTOR_NOTES[id].migrations?.includes(move))

const STATUSES = { within: 'within', shorter: 'less than planned', longer: 'more than planned' }

/** How often the range holds, and how wide it is. */
export function movesInWords(moves: readonly ComparedMove[]): { finding: string; caution: string } {
  const within = moves.filter(({ months }) => months.status === 'within').length
  const tested = moves.filter(({ id }) => !isUsed(id)).length
  const factors = moves.map(({ months: { plan } }) => plan.p90 / plan.p10)
  const [least, most] = [Math.min(...factors), Math.max(...factors)]
  return {
    finding: `${within} of ${moves.length} published durations lie within the range of the plan`,
    caution:
      `A range from the tenth to the ninetieth percentile should hold about ${Math.round(0.8 * moves.length)} of ` +
      `${moves.length}. It is wide: its ends lie a factor of ${two(least)} to ${two(most)} apart, because sources ` +
      'seldom say how many people were on the move, or for how much of their time. This is no forecast: ranges of ' +
      `effort were read from ${moves.length - tested} of these moves, so it shows whether they are wide enough.`,
  }
}
