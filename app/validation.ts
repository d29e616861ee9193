import { DECISION_FACTS, PUBLISHED_DECISIONS } from '@/content'
import { COMPARED_BILLS } from '@/content/published-bills'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { validationOf } from '@/lib/backtest'

/** Facts and rules only, and so the same for every request: worked out once, when the server starts. */
export const VALIDATION = validationOf(
  { decisions: PUBLISHED_DECISIONS, bills: COMPARED_BILLS },
  DECISION_FACTS,
  AWS_US_EAST_1,
)
