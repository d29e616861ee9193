import type { Answer, QuestionsOf } from './answer'

/** Where data is kept, and what is derived from it. */
export const DATA_FLOW = {
  centralState: { kind: 'yes-no', key: 'central' },
  derivedStream: { kind: 'yes-no', key: 'stream' },
  batchRecompute: { kind: 'yes-no', key: 'batch' },
  sharedDatabase: { kind: 'yes-no', key: 'shareddb' },
  auditedPercent: {
    kind: 'number',
    key: 'audited',
    unit: 'percent',
    default: 100,
    min: 0,
    max: 100,
    step: 5,
    scale: 'linear',
    priced: false,
  },
} as const satisfies Record<string, Answer>

export const DATA_FLOW_QUESTIONS: QuestionsOf<typeof DATA_FLOW> = {
  centralState: {
    slug: 'central',
    subject: 'reach',
    name: 'need for one central database',
    question: 'Does nearly every request need one central database?',
    help:
      'Code near the user is fast only if its data is near too. Sessions, counters, stock or permissions that all ' +
      'requests share live in one place.',
    example: 'Checking a rate limit that all regions share: yes. Serving a page that changes once an hour: no.',
    measure: 'Count the central reads and writes that one request needs.',
    options: {
      yes: {
        detail: 'Requests read or change what all others share',
        phrase: 'each request needs one central database',
        sentence: 'nearly every request needs one central database',
      },
      no: {
        detail: 'Data can be cached, or belongs to one place or user',
        phrase: 'requests need no central database',
        sentence: 'requests can do without a central database',
      },
    },
  },
  derivedStream: {
    slug: 'stream',
    subject: 'stream',
    name: 'stream processing',
    question: 'Is it mainly a stream-processing system?',
    help:
      'Events come in, derived data comes out: counts, features, alerts, views. That result is the product, and can ' +
      'be worked out again from the events.',
    example: 'Fraud scores or prices by demand: yes. The shop that produces the events: no.',
    measure: "Ask whether the system's product is data derived from events.",
    options: {
      yes: {
        detail: 'Derived results are what it is for',
        phrase: 'mainly stream processing',
        sentence: 'it derives data from a stream of events',
      },
      no: {
        detail: 'It takes requests and keeps records',
        phrase: 'not mainly stream processing',
        sentence: 'it derives no data from a stream',
      },
    },
  },
  batchRecompute: {
    slug: 'batch',
    subject: 'stream',
    name: 'batch recomputation',
    question: 'Must derived data be recomputed in batches over all history?',
    help:
      'Yes if input comes very late or is corrected, if reading the whole log again takes too long, or if results ' +
      'are trained on everything.',
    example: 'Billing from usage that partners correct weeks later: yes. A counter that reads its log again: no.',
    more: 'One stream job is simpler than a stream and a batch.',
    measure: 'Ask how late input is put right, and how long reading the whole log again would take.',
    options: {
      yes: {
        detail: 'Late corrections, or results over everything',
        phrase: 'recomputed in batches over all history',
        sentence: 'derived data is recomputed in batches over all history',
      },
      no: {
        detail: 'Running the stream again is enough',
        phrase: 'no batches over all history',
        sentence: 'no batch recomputes all history',
      },
    },
  },
  sharedDatabase: {
    slug: 'database',
    subject: 'tenants',
    name: 'shared database',
    question: 'Do, or would, services share one database?',
    help:
      "Services that read each other's tables cannot change them alone, so they are released together. It changes no " +
      'recommendation, but raises a warning.',
    example: 'A new service that reads the orders table of the old system: yes. One that calls its API: no.',
    measure: 'List which services hold a password to which database.',
    options: {
      yes: {
        detail: 'Some tables belong to several services',
        phrase: 'services share a database',
        sentence: 'services share a database',
      },
      no: {
        detail: 'Each service has a store of its own',
        phrase: 'services share no database',
        sentence: 'no database is shared by services',
      },
    },
  },
  auditedPercent: {
    slug: 'audited',
    subject: 'changes',
    name: 'share that needs full change history',
    question: 'What percentage of the system needs full change history?',
    help:
      'A rough share of features or tables. It changes no recommendation, but warns when more is event-sourced than ' +
      'is audited.',
    example: "A bank's ledger, but not its branch finder: 20.",
    measure: 'Mark the tables that an auditor asks for, and their share of all.',
    phrase: '{n}% of the system audited',
    sentence: '{n}% of the system has a history to prove',
    figure: {
      label: 'Share that needs full change history',
      help: 'Percentage of the system for which full change history is required. Event Sourcing elsewhere is overhead.',
    },
    whyDefault: 'The whole system, until somebody says which part',
    suggestions: [
      { value: 10, label: 'One table or two' },
      { value: 30, label: 'The core of it' },
      { value: 100, label: 'All of it' },
    ],
  },
}
