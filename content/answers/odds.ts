import type { AnswerKey } from './rows'

/** How likely an answer is: our judgement, which orders the questions and decides nothing. */
export type Odds = {
  /** Share of systems whose answer is yes, where that is far from half of them. A need that few have is asked late. */
  yes?: number
  /** Share of systems whose figure is another than the default, where most have that. */
  other?: number
  /** Share of visitors who can say it when asked: what few know is asked later. All, where absent. */
  answer?: number
}

/** Beside the rows, because no browser needs them. */
export const ODDS: Partial<Record<AnswerKey, Odds>> = {
  multiTenant: { yes: 0.4 },
  largePayloads: { yes: 0.1 },
  operatesServers: { yes: 0.8 },
  worksOffline: { yes: 0.05 },
  egressDominates: { yes: 0.1 },
  outageCost: { answer: 0.4 },
  centralState: { yes: 0.7 },
  derivedStream: { yes: 0.1 },
  batchRecompute: { yes: 0.1 },
  partOfSystem: { yes: 0.1 },
  jurisdictions: { other: 0.2 },
  auditCritical: { yes: 0.3 },
  globalUsers: { yes: 0.3 },
  isolationNeeded: { yes: 0.3 },
  otherQueryModels: { yes: 0.3 },
  replayNeeded: { yes: 0.1 },
  runsLess: { yes: 0.3 },
}
