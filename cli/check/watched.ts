import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { isFactorId } from '@/content/scenario/factor-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { UNCERTAIN_IDS, uncertainIn } from '@/lib/cost'
import { exactly } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import { headroom } from '@/lib/scale'
import { FACTS } from '../facts'
import { fieldNamed } from '../fields'
import type { Said } from '../said'
import { valueIn } from './changes'
import type { Recorded, WatchedTripwire } from './types'

type Known = {
  record: Recorded
  /** As the record has it, and with what was observed. */
  recorded: Scenario
  scenario: Scenario
  said: Said
  measured: Readonly<Record<string, number>>
}

/** Figures that a tripwire may watch and that are no field of a scenario: loads in the unit of a limit, and factors. */
const LIMIT_METRICS = new Set(PATTERN_IDS.flatMap((id) => FACTS.limits[id].map(({ metric }) => metric as string)))

/** Whether a figure may be observed under this name for the tripwires alone. */
export const isWatched = (name: string): boolean =>
  (LIMIT_METRICS.has(name) && name !== 'none') || UNCERTAIN_IDS.some((id) => id === name)

/** Each tripwire of a record beside what is known now. */
export function watchedIn({ record, recorded, scenario, said, measured }: Known): WatchedTripwire[] {
  return record.tripwires.map((tripwire) => {
    const { input } = tripwire
    const own = measured[input]
    const value = own ?? valueOf(input, scenario)
    if (value === null) return { ...tripwire, status: 'unknown', value, from: null }
    const isObserved = own !== undefined || isSaid(input, said)
    return {
      ...tripwire,
      status: isPassed(tripwire, value, valueOf(input, recorded)) ? 'passed' : 'not-passed',
      value,
      from: isObserved ? 'observed' : 'record',
    }
  })
}

/** "peakQps above 10,000 requests/s, now 12,000 (then CQRS in one deployable)". */
export function tripwireInWords({ input, unit, above, below, becomes, value, status }: WatchedTripwire): string {
  const said = (figure: number) => exactly(unit === '%' ? Math.round(figure * 1e4) / 100 : figure)
  const border = above === undefined ? `below ${said(below)}` : `above ${said(above)}`
  const now = value === null ? 'not observed' : `now ${said(value)}`
  const then = becomes === null || status === 'unknown' ? '' : ` (then ${becomes})`
  return `${input} ${border}${unit === '%' ? '%' : ` ${unit}`}, ${now}${then}`
}

/** A tripwire lies ahead of its record: where the record stands on it, only what lies beyond has passed it. */
function isPassed({ above, below }: Recorded['tripwires'][number], value: number, before: number | null): boolean {
  const border = above ?? below
  return value === border ? before !== value : above === undefined ? value < below : value > above
}

function isSaid(input: string, said: Said): boolean {
  const field = fieldNamed(input)
  return field !== undefined && said[field.part]?.[field.name] !== undefined
}

/** What a scenario has of a figure; null where nobody said it and nothing is assumed. */
function valueOf(input: string, scenario: Scenario): number | null {
  if (input === 'peakQps') return peakQpsOf(scenario)
  const field = fieldNamed(input)
  const value = field && valueIn(scenario, field)
  if (typeof value === 'number') return value
  return demandOf(input, scenario) ?? assumedOf(input, scenario)
}

function demandOf(metric: string, scenario: Scenario): number | null {
  for (const id of PATTERN_IDS)
    for (const one of headroom(id, FACTS.limits[id], scenario))
      if (one.limit.metric === metric && one.status !== 'not-measurable') return one.demand
  return null
}

/** A factor as the scenario leaves it; of an answer that is not given, what is assumed in its place. */
function assumedOf(input: string, scenario: Scenario): number | null {
  const uncertain = uncertainIn(scenario, FACTS.operational)
  const id =
    UNCERTAIN_IDS.find((one) => one === input) ??
    UNCERTAIN_IDS.find((one) => isFactorId(one) && answerOf(COST_FACTORS[one]) === input)
  return id ? uncertain[id].value : null
}

const answerOf = (factor: { answer?: string }): string | undefined => factor.answer
