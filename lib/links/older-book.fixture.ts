import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import type { PriceBook } from '@/content/schemas/price-book'

/** Invented: list prices have not changed since links name them. Three prices were others, and two did not exist. */
const FORMERLY: Readonly<Record<string, number>> = {
  'aws.fargate.vcpu_hour': 0.06,
  'aws.alb.hour': 0.02,
  'aws.s3.deep': 0.002,
}
const LATER = new Set(['aws.s3.ia', 'aws.eks.extended'])

export const OLDER_BOOK: PriceBook = {
  kind: 'list',
  card: 'aws-us-east-1',
  revision: 'aws-us-east-1-2025-03',
  prices: Object.fromEntries(
    Object.entries(AWS_US_EAST_1.prices).flatMap(([id, { usd, tiers, free }]) =>
      LATER.has(id) ? [] : [[id, { usd: FORMERLY[id] ?? usd, ...(tiers && { tiers }), ...(free && { free }) }]],
    ),
  ),
}
