import { isPaid } from '@/content/scenario/cost-parts'
import type { WholeCost } from '@/lib/cost'

/** What has to be paid for, as against what is lost otherwise: waiting, outages, distance, history, limits. */
export const paidOf = ({ lines }: Pick<WholeCost, 'lines'>): number =>
  lines.filter(({ part }) => isPaid(part)).reduce((sum, { usd }) => sum + usd, 0)
