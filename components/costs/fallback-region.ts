import type { Estimate } from '@/lib/cost'

/** How many lines of a bill take the first region's price because their own region has none known. */
export const fallbackRegionLines = (estimate: Estimate): { fallback: number; of: number } => ({
  fallback: estimate.kind === 'list' ? estimate.lines.filter(({ fallbackRegion }) => fallbackRegion).length : 0,
  of: estimate.lines.length,
})
