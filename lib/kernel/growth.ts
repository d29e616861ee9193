import type { Money } from '@/content/schemas/scenario'

/** By which factor load, users and data have grown after some months: 1.2 is a fifth more. */
export const growthAfter = (months: number, { growthPerYear }: Pick<Money, 'growthPerYear'>): number =>
  (1 + growthPerYear) ** (months / 12)
