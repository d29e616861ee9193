import type { PatternId } from '@/content/pattern-ids'

/** One building block of a pattern's bill: a meter, what it is asked to carry, and how that was sized. */
export type Block = {
  /** Unique within a pattern's bill, e.g. `compute.commands`. */
  id: string
  label: string
  /** What the block is for in this pattern, in words. */
  role: string
  /** Meter that prices it. */
  meter: string
  /** How many of it: cells, regions, services. The usage is for one. */
  copies: number
  usage: Record<string, number>
  /** How usage follows from the workload, in words with names of inputs and capacities. */
  formula: string
}

/** Sizes a pattern's blocks from a load and the capacities. */
export type PatternModel = { pattern: PatternId; blocksOf: (demand: BlockDemand) => Block[] }

/** What blocks are sized by: the workload with its peak, and the capacities in use. */
export type BlockDemand = { workload: Record<string, number>; capacities: Record<string, number> }
