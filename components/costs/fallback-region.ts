import type { ListLine } from '@/lib/cost'

/** Number of a bill's lines that use the first region's price, because no price is known for the region of the card. */
export const fallbackRegionLines = (lines: readonly Pick<ListLine, 'fallbackRegion'>[]): number =>
  lines.filter(({ fallbackRegion }) => fallbackRegion).length
