/** Lines of a bill that can be committed one by one: the parameter of a link, and the name on screen. */
export const COMMITTED_LINES = {
  machines: { label: 'Machines and containers' },
  functions: { label: 'Functions' },
  database: { label: 'Relational database' },
  tables: { label: 'Tables' },
  cache: { label: 'Cache' },
  search: { label: 'Search' },
  broker: { label: 'Broker and streams' },
  cdn: { label: 'CDN' },
} as const satisfies Record<string, { label: string }>

export type CommittedLine = keyof typeof COMMITTED_LINES
export const COMMITTED_LINE_IDS = Object.keys(COMMITTED_LINES) as [CommittedLine, ...CommittedLine[]]

/** For how long a line is bought, and what of it is paid at the start. */
export const COMMITMENT_PLANS = {
  'on-demand': { years: 0, upfront: 0, label: 'On demand' },
  '1y-none': { years: 1, upfront: 0, label: '1 year, no upfront' },
  '1y-partial': { years: 1, upfront: 0.5, label: '1 year, partial upfront' },
  '1y-all': { years: 1, upfront: 1, label: '1 year, all upfront' },
  '3y-none': { years: 3, upfront: 0, label: '3 years, no upfront' },
  '3y-partial': { years: 3, upfront: 0.5, label: '3 years, partial upfront' },
  '3y-all': { years: 3, upfront: 1, label: '3 years, all upfront' },
} as const satisfies Record<string, { years: number; upfront: number; label: string }>

export type CommitmentPlan = keyof typeof COMMITMENT_PLANS
export const COMMITMENT_PLAN_IDS = Object.keys(COMMITMENT_PLANS) as [CommitmentPlan, ...CommitmentPlan[]]

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

export const COMMITMENT_SHARES = ['share', 'off', 'spot', 'spotOff'] as const
export type CommitmentShare = (typeof COMMITMENT_SHARES)[number]

export const SUPPORT_PLAN_IDS = ['none', 'developer', 'business', 'enterprise-on-ramp', 'enterprise'] as const
export type SupportPlan = (typeof SUPPORT_PLAN_IDS)[number]
