import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Preset } from '@/content/schemas/preset'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import type { PatternOverhead } from '@/components/scenario/engine'
import type { CostLine } from '@/lib/analysis'
import type { DerivedRequirement } from '@/lib/cost'
import type { Validation } from '@/lib/backtest'

/** What the calculator is told by its page. */
export type CalculatorFacts = {
  presets: Preset[]
  limits: Record<PatternId, ScaleLimit[]>
  /** The reference guide's rates, for who says them. */
  framework: RateCard
  operational: Record<PatternId, OperationalCost>
  /** Cost over the load as the page came with it. */
  overScale: CostLine[]
  /** Overhead of each pattern without a figure of one's own, and the monthly volumes: likewise. */
  overhead: PatternOverhead[]
  volumes: DerivedRequirement[]
  accuracy: Validation['bills']
}
