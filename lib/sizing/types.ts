import type { PatternId } from '@/content/pattern-ids'
import type { Capacities, Workload } from '@/content/schemas/scenario'
import type { MeteredUsage } from './meter-usage'

/** Names of inputs: a field of the workload, `peakQps`, or a capacity. */
export type InputName = keyof Workload | keyof Capacities | 'peakQps'

/** What a component is for on the bill; commitments are bought for all but `traffic` and `requests`. */
export type ComponentKind =
  'compute' | 'database' | 'cache' | 'search' | 'broker' | 'traffic' | 'requests' | 'operations'

/** One component of a pattern's bill: a meter, what it is asked to carry, and how that was sized. */
export type Component = MeteredUsage & {
  /** Unique within a pattern's bill, e.g. `compute.commands`. */
  id: string
  label: string
  /** What the component is for in this pattern, in words. */
  role: string
  kind: ComponentKind
  /** How many of it: cells, regions, services. The usage is for one. */
  copies: number
  /** How usage follows from the workload, in words with names of inputs and capacities. */
  formula: string
  /** The inputs that the formula names. */
  from: readonly InputName[]
  /** Another way to build the same; the cheaper of the two is on the bill, since nobody would buy the other. */
  or?: MeteredUsage
}

/** What components are sized by: the workload with its peak, and the capacities in use. */
export type SizingInputs = { workload: Workload & { peakQps: number }; capacities: Capacities }

/** Sizes a pattern's components from a load and the capacities. */
export type PatternModel = { pattern: PatternId; componentsOf: (demand: SizingInputs) => Component[] }
