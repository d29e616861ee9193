export { COMPONENT_MODELS } from './models'
export type { MeteredUsage } from './meter-usage'
export type * from './types'
