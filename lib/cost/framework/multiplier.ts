import type { Requirements } from '@/content/scenario/requirements'
import type { FrameworkPattern } from '@/content/schemas/rate-card'
import type { Multiplier, MultiplierOrigin } from '../types'

/** An overhead cannot be a discount, so nothing below this is ever applied. */
const FLOOR = 1

/** The guide's factor on the sum of the lines: a constant, or so much for each service. */
const publishedMultiplier = ({ multiplier }: FrameworkPattern, { services }: Requirements): number =>
  multiplier.kind === 'per-service' ? multiplier.value * services : multiplier.value

export const appliedMultiplier = (entry: FrameworkPattern, requirements: Requirements): number =>
  Math.max(FLOOR, publishedMultiplier(entry, requirements))

/** Both factors, and where the published one comes from. */
export function multiplierOf(entry: FrameworkPattern, requirements: Requirements): Multiplier {
  const published = publishedMultiplier(entry, requirements)
  return { published, applied: Math.max(FLOOR, published), origin: originOf(entry, requirements) }
}

const originOf = ({ multiplier }: FrameworkPattern, { services }: Requirements): MultiplierOrigin =>
  multiplier.kind === 'per-service'
    ? { kind: 'per-service', comment: multiplier.why, services, perService: multiplier.value }
    : { kind: 'constant', comment: multiplier.why }
