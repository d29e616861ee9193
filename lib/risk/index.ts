export { detectAntiPatterns } from './anti-patterns'
export type { AntiPatternAlert } from './types'
