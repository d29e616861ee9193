/** Lines of a bill that can be committed one by one, as a link names them. */
export const COMMITTED_LINE_IDS = [
  'machines',
  'functions',
  'database',
  'tables',
  'cache',
  'search',
  'broker',
  'cdn',
] as const
export type CommittedLine = (typeof COMMITTED_LINE_IDS)[number]

/** For how many years a line is bought, and what of it is paid at the start. */
export const COMMITMENT_PLAN_IDS = [
  'on-demand',
  '1y-none',
  '1y-partial',
  '1y-all',
  '3y-none',
  '3y-partial',
  '3y-all',
] as const
export type CommitmentPlan = (typeof COMMITMENT_PLAN_IDS)[number]

/** How one line is bought. What is neither committed nor on spot is priced on demand. */
export type Commitment = {
  plan?: CommitmentPlan | undefined
  /** Share of the line under the plan; all that is not on spot where it is left out. */
  share?: number | undefined
  /** The visitor's own discount in place of the published one. */
  off?: number | undefined
  /** Share of the line on spare capacity, and the visitor's own discount for it. */
  spot?: number | undefined
  spotOff?: number | undefined
}

export type Commitments = Partial<Record<CommittedLine, Commitment | undefined>>

export type CommitmentShare = 'share' | 'off' | 'spot' | 'spotOff'

export const SUPPORT_PLAN_IDS = ['none', 'developer', 'business', 'enterprise-on-ramp', 'enterprise'] as const
export type SupportPlan = (typeof SUPPORT_PLAN_IDS)[number]
