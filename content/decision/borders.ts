import type { AnswerKey } from '../answers/rows'
import type { OptionId } from '../options/option-ids'
import type { PatternId } from '../pattern-ids'
import type { Situation } from '../schemas/scenario'

type Built = { patterns: PatternId[]; options: OptionId[] }

/** Two compositions, and the answer at which the first begins to cost less than the second. */
export type BorderQuestion = {
  id: string
  question: string
  answer: AnswerKey
  unit: string
  /** Where the border is searched. */
  from: number
  to: number
  /** The answer is a whole number. */
  whole?: true
  built: Built
  against: Built
  /** Answers, and users, under which it is asked. */
  situation: Partial<Situation>
  users?: number
}

const built = (patterns: PatternId[], options: OptionId[] = []): Built => ({ patterns, options })
const ONE = built(['monolith'])
const A_MILLION = 1_000_000

/** Where the borders fall is worked out from the model, once it runs: building, learning and moving are left out. */
export const BORDER_QUESTIONS: BorderQuestion[] = [
  {
    id: 'services-plain',
    question: 'Teams from which services cost less than one plain deployable',
    answer: 'teams',
    unit: 'teams',
    from: 1,
    to: 200,
    whole: true,
    built: built(['microservices']),
    against: ONE,
    situation: {},
  },
  {
    id: 'services-borders',
    question: 'Teams from which services cost less than a modular monolith',
    answer: 'teams',
    unit: 'teams',
    from: 1,
    to: 200,
    whole: true,
    built: built(['microservices']),
    against: built(['monolith'], ['modular-borders']),
    situation: {},
  },
  {
    id: 'cells-two-teams',
    question: 'Cost of an hour of outage from which ten cells pay, with two teams',
    answer: 'outageCost',
    unit: 'USD/hour',
    from: 100,
    to: 1e8,
    built: built(['cell-based', 'monolith']),
    against: ONE,
    situation: { teams: 2 },
    users: A_MILLION,
  },
  {
    id: 'cells-ten-teams',
    question: 'Cost of an hour of outage from which ten cells pay, with ten teams',
    answer: 'outageCost',
    unit: 'USD/hour',
    from: 100,
    to: 1e8,
    built: built(['cell-based', 'monolith']),
    against: ONE,
    situation: { teams: 10 },
    users: A_MILLION,
  },
  {
    id: 'cdn',
    question: 'Revenue from users on other continents from which a CDN pays',
    answer: 'farRevenue',
    unit: 'USD/year',
    from: 1000,
    to: 1e11,
    built: built(['monolith'], ['edge-cache']),
    against: ONE,
    situation: { teams: 3, globalUsers: true },
  },
  {
    id: 'edge-functions',
    question: 'Revenue from users on other continents from which edge functions pay',
    answer: 'farRevenue',
    unit: 'USD/year',
    from: 1000,
    to: 1e11,
    built: built(['edge-computing', 'monolith']),
    against: ONE,
    situation: { teams: 3, globalUsers: true, sameForAll: false },
  },
  {
    id: 'events-plain',
    question: 'Reconstructions of past states from which Event Sourcing pays, against overwritten rows',
    answer: 'reconstructions',
    unit: 'a year',
    from: 0.1,
    to: 100_000,
    built: built(['event-sourcing', 'monolith']),
    against: ONE,
    situation: { teams: 1, auditCritical: true },
  },
  {
    id: 'events-audit',
    question: 'The same against an audit table',
    answer: 'reconstructions',
    unit: 'a year',
    from: 0.1,
    to: 100_000,
    built: built(['event-sourcing', 'monolith']),
    against: built(['monolith'], ['audit-table']),
    situation: { teams: 1, auditCritical: true },
  },
]
