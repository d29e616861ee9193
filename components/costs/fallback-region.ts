import type { Estimate } from '@/lib/cost'

/** Number of a bill's lines that use the first region's price, because no price is known for the region of the card. */
export const fallbackRegionLines = (estimate: Estimate): { fallback: number; of: number } => ({
  fallback: estimate.kind === 'list' ? estimate.lines.filter(({ fallbackRegion }) => fallbackRegion).length : 0,
  of: estimate.lines.length,
})
