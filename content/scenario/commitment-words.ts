import type { CommitmentPlan, CommittedLine } from './commitments'

export const COMMITTED_LINES: Readonly<Record<CommittedLine, { label: string }>> = {
  machines: { label: 'Machines and containers' },
  functions: { label: 'Functions' },
  database: { label: 'Relational database' },
  tables: { label: 'Tables' },
  cache: { label: 'Cache' },
  search: { label: 'Search' },
  broker: { label: 'Broker and streams' },
  cdn: { label: 'CDN' },
}

export const COMMITMENT_PLANS: Readonly<Record<CommitmentPlan, { years: number; upfront: number; label: string }>> = {
  'on-demand': { years: 0, upfront: 0, label: 'On demand' },
  '1y-none': { years: 1, upfront: 0, label: '1 year, no upfront' },
  '1y-partial': { years: 1, upfront: 0.5, label: '1 year, partial upfront' },
  '1y-all': { years: 1, upfront: 1, label: '1 year, all upfront' },
  '3y-none': { years: 3, upfront: 0, label: '3 years, no upfront' },
  '3y-partial': { years: 3, upfront: 0.5, label: '3 years, partial upfront' },
  '3y-all': { years: 3, upfront: 1, label: '3 years, all upfront' },
}
