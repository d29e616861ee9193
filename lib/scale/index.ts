export { ceilingQps } from './ceiling'
export { headroom, NEAR } from './headroom'
export type * from './types'
