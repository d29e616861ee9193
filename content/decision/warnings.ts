import type { PatternId } from '../pattern-ids'
import { DECISION_THRESHOLDS } from '../scenario/decision-thresholds'
import { RISK_THRESHOLDS } from '../scenario/risk-thresholds'
import type { ConflictRule, RuleTest } from '../schemas/rule'

const oneTeam: RuleTest = { answer: 'teams', below: DECISION_THRESHOLDS.severalTeamsFrom.value }

type Programme = { pattern: PatternId; months: number; until: string }

/** How long each pattern takes at the least, and what can run until then. */
const PROGRAMMES: Programme[] = [
  {
    pattern: 'microservices',
    months: RISK_THRESHOLDS.monthsToServices.value,
    until: 'Go live with one deployable whose module borders are enforced, and cut the first service after that.',
  },
  {
    pattern: 'cell-based',
    months: RISK_THRESHOLDS.monthsToCells.value,
    until: 'Go live with one stack, a database and limits for each large customer; the second stack comes after that.',
  },
  {
    pattern: 'event-sourcing',
    months: RISK_THRESHOLDS.monthsToEvents.value,
    until: 'Go live with an audit table written in the same transaction, and derive the first events from it later.',
  },
  {
    pattern: 'edge-computing',
    months: RISK_THRESHOLDS.monthsToEdge.value,
    until: 'Put a CDN before what is the same for everybody, and move code to the edge after that.',
  },
  {
    pattern: 'cqrs',
    months: RISK_THRESHOLDS.monthsToReadModels.value,
    until: 'Serve the queries from an index or a replica of the same database, and add read models after that.',
  },
  {
    pattern: 'serverless',
    months: RISK_THRESHOLDS.monthsToFunctions.value,
    until: 'Go live in containers that the vendor runs, and begin with functions for jobs and bursts.',
  },
]

const RUNNING = ['monolith', 'modular-monolith', 'microservices', 'cqrs', 'event-sourcing', 'cell-based'] as const

/** What is known of the team and the time, against what is recommended. Each is said and takes nothing away. */
export const WARNING_RULES: ConflictRule[] = [
  ...PROGRAMMES.map(({ pattern, months, until }): ConflictRule => ({
    id: `deadline-and-${pattern}`,
    between: [pattern, 'deadlineMonths'],
    when: [{ all: [{ part: pattern }, { answer: 'deadlineMonths', below: months }] }],
    unless: [{ all: [{ answer: 'runsToday', is: pattern }] }],
    because: `a team that learns and builds it has needed ${months} months or more.`,
    remedy: until,
  })),
  {
    id: 'deadline-and-move-to-functions',
    between: ['serverless', 'deadlineMonths', 'runsToday'],
    when: RUNNING.map((is) => ({
      all: [
        { part: 'serverless' },
        { answer: 'deadlineMonths', below: RISK_THRESHOLDS.monthsToMoveToFunctions.value },
        { answer: 'runsToday', is },
      ],
    })),
    unless: [{ all: [{ answer: 'deadlineMonths', below: RISK_THRESHOLDS.monthsToFunctions.value }] }],
    because: 'published moves of a running system to functions took eleven months and more.',
    remedy: 'Move jobs, bursts and one whole path of requests until then; let the old system serve what is left.',
  },
  {
    id: 'history-outlives-retention',
    between: ['event-sourcing', 'auditCritical', 'replayNeeded'],
    when: [
      { all: [{ part: 'event-sourcing' }, { answer: 'auditCritical', is: true }] },
      { all: [{ part: 'event-sourcing' }, { answer: 'replayNeeded', is: true }] },
      { all: [{ part: 'event-sourcing' }, { answer: 'historyUse', is: 'rebuild' }] },
    ],
    because: 'the guide limits retention to 90 days, and history that is asked for has to outlive that.',
    remedy:
      'Keep events without end in a store of record, older ones in object storage, and let brokers deliver them only.',
  },
  {
    id: 'first-distributed-system',
    between: ['microservices', 'cell-based', 'event-sourcing', 'distributedExperience'],
    when: (['microservices', 'cell-based', 'event-sourcing'] as const).map((part) => ({
      all: [{ part }, { answer: 'distributedExperience', is: false }],
    })),
    because: 'nobody in the team has yet run a system that fails in parts, with late and repeated messages.',
    remedy:
      'Take one part that hurts least into production first, and hire or borrow somebody who has operated such a system.',
  },
  {
    id: 'availability-of-one-stack',
    between: ['availabilityTarget', 'cell-based'],
    when: [
      {
        all: [
          { answer: 'availabilityTarget', is: '99.99' },
          { part: 'cell-based', is: false },
        ],
      },
    ],
    because: 'what vendors commit to for the parts of one stack comes to about 99.9% in series.',
    remedy:
      'Run it in two regions with a database that fails over, and rehearse that; or ask what the target is worth, ' +
      'and lower it.',
  },
  {
    id: 'availability-of-functions',
    between: ['availabilityTarget', 'serverless'],
    when: [{ all: [{ part: 'serverless' }, { answer: 'availabilityTarget', is: '99.95' }] }],
    because: 'what vendors commit to for functions, gateway and tables comes to 99.89% in series.',
    remedy: 'Answer from a cache while functions fail, retry from a queue, or keep the critical path on servers.',
  },
  {
    id: 'availability-and-one-team',
    between: ['availabilityTarget', 'teams'],
    when: [{ all: [{ answer: 'availabilityTarget', is: '99.99' }, oneTeam] }],
    because:
      'with 52 minutes a year somebody has to act within minutes at night, and such a rotation takes eight people.',
    remedy: 'Buy operation around the clock from a vendor, share a rotation with another team, or lower the target.',
  },
  {
    id: 'move-of-an-old-system',
    between: ['currentAge', 'microservices', 'serverless', 'event-sourcing', 'cell-based'],
    when: (['microservices', 'serverless', 'event-sourcing', 'cell-based'] as const).map((part) => ({
      all: [{ part }, { answer: 'currentAge', atLeast: RISK_THRESHOLDS.oldFromYears.value }],
    })),
    unless: (['nothing', 'microservices', 'serverless', 'event-sourcing', 'cell-based'] as const).map((is) => ({
      all: [{ answer: 'runsToday', is }],
    })),
    because:
      'an old system holds rules that nobody has written down, and programmes take up to three times their plan.',
    remedy:
      'Plan with the upper end of the range, and pin down what the old system does with recorded requests before ' +
      'the first step.',
  },
]
