import type { Meter } from '../types'

/** Compute, gateways, databases, storage and network of AWS. */
export const AWS_CORE_METERS: readonly Meter[] = []
