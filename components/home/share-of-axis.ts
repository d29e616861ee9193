import type { Axis } from '@/components/charts/linear-axis'

/** Where an amount lies on an axis, from 0 at its low end to 1 at its high end. */
export const shareOf = ({ domain: [low, high] }: Pick<Axis, 'domain'>, amount: number): number =>
  Math.min(1, Math.max(0, (amount - low) / (high - low)))
