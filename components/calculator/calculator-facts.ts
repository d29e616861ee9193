import type { Preset } from '@/content/schemas/preset'
import type { Scenario } from '@/content/schemas/scenario'
import type { PatternOverhead } from '@/components/scenario/engine'
import type { CostLine } from '@/lib/analysis'
import type { DerivedRequirement } from '@/lib/cost'
import type { Headroom, Limits } from '@/lib/scale'
import type { Validation } from '@/lib/backtest'

/** What the calculator is told by its page. */
export type CalculatorFacts = {
  /** As the link has it, for the form that works without a script. */
  scenario: Scenario
  presets: Preset[]
  limits: Limits
  /** Cost over the load as the page came with it. */
  overScale: CostLine[]
  /** Likewise: each pattern's overhead without an own figure, the monthly volumes, the distance to each limit. */
  overhead: PatternOverhead[]
  volumes: DerivedRequirement[]
  headrooms: Headroom[][]
  accuracy: Validation['bills']
}
