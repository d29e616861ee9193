import { COST_FACTORS, FACTOR_IDS, type CostFactor, type FactorId } from '@/content/scenario/cost-factors'
import type { CostPart } from '@/content/scenario/cost-parts'

/** The factors of a line, without those that an answer replaces. */
export const factorsOf = (part: CostPart): FactorId[] =>
  FACTOR_IDS.filter((id) => {
    const factor: CostFactor = COST_FACTORS[id]
    return factor.part === part && factor.answer === undefined
  })
