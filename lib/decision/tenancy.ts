import type { Test } from '@/content/schemas/decision'
import type { TenancyRule } from '@/content/schemas/rule'
import { figuresOf, holds } from '@/lib/rules'
import type { NormalisedSituation } from './normalise'
import type { PartId, Tenancy } from './types'

/** How to keep tenants apart; null where it is not said that there are many. */
export function tenancyFor(
  situation: NormalisedSituation,
  parts: readonly PartId[],
  rules: readonly TenancyRule[],
): Tenancy | null {
  if (situation.multiTenant !== true) return null
  const rule = rules.find(({ when }) => when.length === 0 || when.some(({ all }) => holds(all, { situation, parts })))
  if (!rule) return null
  const { strategy, because } = rule
  const basis = figuresOf(BASIS, { situation })
  return { strategy, reasons: [{ kind: 'need', for: true, rule: strategy, basis, because, coveredBy: [] }] }
}

/** What is said with the choice, whatever it is. */
const BASIS: Test[] = [
  { answer: 'multiTenant', is: true },
  { answer: 'isolationNeeded', is: true },
]
