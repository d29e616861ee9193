/** What the workbook runs on figures that remember how they were made; scripts/traced bundles it. */
export { cardOnTerms } from '@/lib/cost/card-on-terms'
export { costInputs, grownInputs } from '@/lib/cost/cost-inputs'
export { circumstancesOf } from '@/lib/cost/whole/circumstances'
export { infrastructureOf, infrastructureTotal, partsOfPattern } from '@/lib/cost/whole/infrastructure'
export { LINES } from '@/lib/cost/whole/lines'
export { uncertainIn } from '@/lib/cost/whole/uncertain'
export { firstLimits } from '@/lib/decision/decider'
export { growthAfter } from '@/lib/kernel/growth'
