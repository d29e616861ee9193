export { antiPatternsInSight } from './anti-patterns'
export type { AntiPatternAlert } from './types'
