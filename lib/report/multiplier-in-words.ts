import type { Multiplier } from '@/lib/cost'
import { count, quantity } from '@/lib/format'

/** Where the published multiplier comes from, and why another one is used where that is so. */
export function multiplierInWords({ published, applied, origin }: Multiplier): string {
  const from =
    origin.kind === 'per-service'
      ? `${origin.comment}: ${quantity(origin.services, 'service')} x ${count(origin.perService)} = ${count(published)}`
      : origin.comment
  return applied === published ? from : `${from}. ${RAISED}`
}

const RAISED =
  'Below 1 the published figure would discount the lines; an overhead cannot be a discount, so the total uses 1'
