export { BLOCK_MODELS } from './models'
export type { Build } from './meter-usage'
export type * from './types'
