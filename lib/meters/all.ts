import { AWS_CORE_METERS } from './aws/core-meters'
import { OTHER_METERS } from './other-meters'
import type { Meter } from './types'

/** Every meter, in reading order. */
export const METERS: readonly Meter[] = [...AWS_CORE_METERS, ...OTHER_METERS]

const BY_ID = new Map(METERS.map((meter) => [meter.id, meter]))

/** Throws a RangeError for an unknown id. */
export function meterOf(id: string): Meter {
  const meter = BY_ID.get(id)
  if (!meter) throw new RangeError(`There is no meter "${id}"`)
  return meter
}
