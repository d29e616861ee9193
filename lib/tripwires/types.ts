import type { AnswerKey } from '@/content/answers/rows'
import type { LimitMetric } from '@/content/schemas/pattern'
import type { InputId } from '@/lib/analysis'

/** What can be watched: an answer, the load in the unit of a stated limit, or a figure that cost depends on. */
export type TripwireInput = AnswerKey | LimitMetric | Exclude<InputId, 'load' | 'growth'> | 'growthPerYear'

/** One side of a value. */
export type Bound = {
  input: TripwireInput
  /** Within a sentence: "the peak load". */
  name: string
  /** `%`: the value is a share. */
  unit: string
  side: 'above' | 'below'
  value: number
  /** The value with its unit. */
  said: string
  now: number
  /** The last value that changes nothing and the first that does, as near to each other as the model can tell. */
  keepsAt: number
  changesAt: number
}

/**
 * border: there another composition is recommended. limit: the reference guide states that a pattern carries no more.
 * break-even: there another candidate costs less, all else as it is. failure: futures on that side are those in which
 * the recommendation is regretted.
 */
type TripwireSource = 'border' | 'limit' | 'break-even' | 'failure'

/** When a decision is to be looked at again. */
export type Tripwire = Bound & {
  /** The same for the same input, side and source. */
  id: string
  /** What has to hold with it. */
  with: Bound[]
  /** What is recommended, or costs less, beyond it; null where the model knows nothing better. */
  becomes: string | null
  /** A clause without a capital: "then CQRS in one deployable costs less over 36 months". */
  because: string
  source: TripwireSource
  /** Its place among the failure boxes, where it is one. */
  box?: number
}
