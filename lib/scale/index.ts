export { ceilingQps } from './ceiling'
export { headroom } from './headroom'
export { limitLabel } from './limit-label'
export type * from './types'
