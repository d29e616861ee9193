import type { Estimate } from '@/lib/cost'

/** How many lines of a bill take the first region's price because their own region has none known. */
export const fallbackRegionLines = ({ lines }: Estimate): { fallback: number; of: number } => ({
  fallback: lines.filter(({ borrowed }) => borrowed).length,
  of: lines.length,
})
