import { FLAT } from './capacity/cells'
import { KNEE, TAIL as LATENCY_TAIL } from './capacity/latency'
import { MAP_SIZE } from './break-even-map'
import { LEAST_LIFT } from './failure-boxes'
import { FUTURES_COUNT } from './futures'
import { BATCH, BINS } from './model/draws'
import { BUDGET } from './model/bill-table'
import { MULTIPLES_FROM } from './model/inputs'
import { TAIL } from './numbers/quantiles'
import { OVERPAID } from './outlook'
import { MOST_CONDITIONS } from './peeling'
import { SOBOL_COUNT } from './variance-shares'

/** What analyses hold fixed, for the page that says how they work. */
export const ANALYSIS_CONSTANTS = {
  futures: FUTURES_COUNT,
  batch: BATCH,
  /** Parts of equal probability that futures are sorted into. */
  parts: BINS,
  /** Loads at which a bill is worked out, at most. */
  bills: BUDGET,
  /** From this ratio of high to low on, a half is as far as a double. */
  multiplesFrom: MULTIPLES_FROM,
  /** How much further than its tenth or ninetieth percentile a tail reaches. */
  tail: TAIL,
  overpaid: OVERPAID,
  conditions: MOST_CONDITIONS,
  lift: LEAST_LIFT,
  mapSize: MAP_SIZE,
  varianceDraws: SOBOL_COUNT,
  flat: FLAT,
  knee: KNEE,
  latencyTail: LATENCY_TAIL,
} as const
