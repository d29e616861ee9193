export { ceilingQps } from './ceiling'
export { headroom } from './headroom'
export type * from './types'
