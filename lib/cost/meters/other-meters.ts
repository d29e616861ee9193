import type { Meter } from './types'

export const OTHER_METERS: readonly Meter[] = []
