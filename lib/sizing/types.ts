import type { PatternId } from '@/content/pattern-ids'
import type { StackName } from '@/content/scenario/stack'
import type { Capacities, Workload } from '@/content/schemas/scenario'
import type { Load } from './load'
import type { MeteredUsage } from './meter-usage'

/** Name of an input of the sizing: a field of the workload, `peakQps`, a capacity, or a block of the stack. */
export type InputName = keyof Workload | keyof Capacities | 'peakQps' | StackName

/** What a component does on the bill. For which kinds the one commitment holds: `isCommittable` in lib/cost. */
export type ComponentKind =
  | 'compute'
  | 'database'
  | 'cache'
  | 'search'
  | 'broker'
  | 'traffic'
  | 'requests'
  | 'operations'

/** What a component is, and how it is sized in words. It holds under every load, so many estimates share one. */
export type ComponentDescription = {
  /** Unique within a pattern's bill, e.g. `compute.commands`. */
  id: string
  label: string
  /** What the component does in this pattern, as shown on screen. */
  role: string
  kind: ComponentKind
  /** How the usage follows from the workload, in words that name the inputs and capacities. */
  formula: string
  /** The inputs that the formula names. */
  from: readonly InputName[]
}

/** One component of a pattern's bill under a load. */
export type Component = {
  description: ComponentDescription
  /** Number of copies: cells, regions or services. */
  copies: number
  /** What one copy is billed for. */
  metered: MeteredUsage
  /** An alternative way to build the component. The cheaper of the two is on the bill. */
  or?: MeteredUsage
}

/** A pattern with the function that sizes its components. */
export type PatternModel = { pattern: PatternId; componentsOf: (load: Load) => Component[] }
