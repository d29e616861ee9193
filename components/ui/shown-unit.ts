import { withoutNoise } from '@/lib/format'

/**
 * Converts between the stored and the shown unit: shares are shown as percentages, other units as they are stored.
 * Rounding to twelve digits hides floating-point error.
 */
export function shownIn(unit: string): { toShown: (stored: number) => number; toStored: (shown: number) => number } {
  const factor = unit === '%' ? 100 : 1
  return {
    toShown: (stored) => withoutNoise(stored * factor),
    toStored: (shown) => withoutNoise(shown / factor),
  }
}
