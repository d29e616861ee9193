import type { Combination } from '../schemas/combination'
import { KAPPA } from './kappa-architecture'
import { LAMBDA } from './lambda-architecture'
import { TENANT_ISOLATION } from './multi-tenant'

/** In the order of the reference guide, in which Kappa simplifies Lambda. */
export const COMBINATIONS: Combination[] = [LAMBDA, KAPPA]

export { KAPPA, LAMBDA, TENANT_ISOLATION }
