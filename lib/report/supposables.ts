import { inDigits } from '@/lib/format'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { quantile, type Input, type InputId, type Program } from '@/lib/analysis'
import type { Currency } from '@/lib/kernel'
import { inputInWords } from './input-in-words'

/** A value that somebody may suppose, in the words of the page. */
type Stop = { value: number; said: string }

/** An uncertain input that somebody may suppose to be known, or to lie in another range. */
export type Supposable = {
  id: InputId
  label: string
  /** The range it is drawn from: "850 to 1.8K requests/s". */
  drawn: string
  /** Values from the least to the greatest that is drawn, in two digits. */
  stops: Stop[]
  /** The places of the tenth percentile, the median and the ninetieth percentile among them. */
  low: number
  middle: number
  high: number
}

/** What a browser works futures out from: the program, the seed, and how all of it is named. */
export type FuturesToWorkOut = {
  program: Program
  seed: string
  chosen: number
  eligible: number[]
  of: { name: string; pattern: PatternId }[]
  money: Currency
  /** What decided for the recommendation, with nothing supposed. */
  why: string
  inputs: Supposable[]
  /** The input that turns the comparison most; null where none does. */
  first: InputId | null
}

const STEPS = 24

/** Every uncertain input of a model with the values that may be supposed of it, by name. */
export const supposablesIn = (inputs: readonly Input[], scenario: Scenario): Supposable[] =>
  inputs
    .map((input) => supposable(input, scenario))
    .filter(({ stops }) => stops.length > 1)
    .sort((one, other) => one.label.localeCompare(other.label, 'en'))

function supposable({ id, low, value, high, quantiles }: Input, scenario: Scenario): Supposable {
  const { label, said, between } = inputInWords(id, scenario)
  const all = Array.from({ length: STEPS + 1 }, (_, step) => rounded(id, quantile(quantiles, step / STEPS)))
  const stops = [...new Set(all)].map((one) => ({ value: one, said: said(one, 3) }))
  const placeOf = (wanted: number) =>
    stops.reduce(
      (nearest, stop, place) =>
        Math.abs(stop.value - wanted) < Math.abs((stops[nearest]?.value ?? Infinity) - wanted) ? place : nearest,
      0,
    )
  return { id, label, drawn: between(low, high), stops, low: placeOf(low), middle: placeOf(value), high: placeOf(high) }
}

/** Growth is a factor of a year: its per cent begin behind the point. */
const rounded = (id: InputId, value: number): number => inDigits(value, id === 'growth' ? 3 : 2)
