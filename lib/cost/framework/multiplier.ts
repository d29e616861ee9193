import type { Requirements } from '@/content/scenario/requirements'
import type { FrameworkPattern } from '@/content/schemas/rate-card'
import { count, quantity } from '@/lib/format'
import type { Multiplier } from '../types'

/** An overhead cannot be a discount, so nothing below this is ever applied. */
const FLOOR = 1

/** The guide's factor on the sum of the lines: a constant, or so much for each service. */
const publishedMultiplier = ({ multiplier }: FrameworkPattern, { services }: Requirements): number =>
  multiplier.kind === 'per-service' ? multiplier.value * services : multiplier.value

export const appliedMultiplier = (entry: FrameworkPattern, requirements: Requirements): number =>
  Math.max(FLOOR, publishedMultiplier(entry, requirements))

/** Both factors, and in words where the published one comes from and why the applied one differs. */
export function multiplierOf(entry: FrameworkPattern, requirements: Requirements): Multiplier {
  const published = publishedMultiplier(entry, requirements)
  return { published, applied: Math.max(FLOOR, published), why: reasons(entry, requirements, published).join('. ') }
}

function reasons({ multiplier }: FrameworkPattern, { services }: Requirements, published: number): string[] {
  const origin =
    multiplier.kind === 'per-service'
      ? `${multiplier.why}: ${quantity(services, 'service')} x ${count(multiplier.value)} = ${count(published)}`
      : multiplier.why
  if (published >= FLOOR) return [origin]
  return [
    origin,
    'Below 1 the published figure would discount the lines; an overhead cannot be a discount, so the total uses 1',
  ]
}
