import { DAY_PROFILES } from '@/content/scenario/traffic'
import type { DayProfile } from '@/content/schemas/scenario'

/** The 24 hours of a day, from midnight, in shares of the busiest one. */
export function hoursOf(profile: DayProfile): readonly number[] {
  const hours = typeof profile === 'string' ? DAY_PROFILES[profile] : profile
  const most = Math.max(...hours)
  return most > 0 ? hours.map((hour) => hour / most) : hours.map(() => 1)
}

/** Average load as a share of the peak, 0 to 1. */
export const averageToPeakOf = (profile: DayProfile): number => meanOf(hoursOf(profile))

/**
 * What autoscaled machines hold ready in each hour, in shares of the busiest one: they grow within the hour that needs
 * them and shrink one hour late, so each hour keeps the larger of its own load and that of the hour before.
 */
export function heldHours(profile: DayProfile): readonly number[] {
  const hours = hoursOf(profile)
  return hours.map((hour, index) => Math.max(hour, hours.at(index - 1) ?? hour))
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
