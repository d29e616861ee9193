import type { Answer, QuestionsOf } from './answer'

/** What exactly is asked of data: which history, isolation from what, where it stays, and whether it can be erased. */
export const DATA_DUTIES = {
  historyUse: { kind: 'choice', key: 'historyuse', values: ['changes', 'versions', 'rebuild'] },
  isolationOf: { kind: 'choice', key: 'isolate', values: ['parts', 'customers', 'code', 'data'] },
  jurisdictions: {
    kind: 'number',
    key: 'juris',
    unit: 'jurisdictions',
    default: 1,
    min: 0,
    max: 50,
    step: 1,
    scale: 'linear',
    whole: true,
    priced: false,
  },
  erasure: { kind: 'yes-no', key: 'erasure' },
} as const satisfies Record<string, Answer>

export const DATA_DUTIES_QUESTIONS: QuestionsOf<typeof DATA_DUTIES> = {
  historyUse: {
    slug: 'history',
    subject: 'history',
    name: 'use of the history',
    question: 'Which kind of history do you need?',
    help:
      'Choose the least that would satisfy whoever asks for it. An audit table and temporal tables cost far less ' +
      'than ' +
      'Event Sourcing.',
    example: 'Who approved this invoice: a log. The tariff valid last March: versions.',
    more:
      'Rebuilding means that the events are the record: balances, projections or decisions are computed from them ' +
      'again.',
    measure: 'Ask an auditor for the last three questions about the past, and what answered them.',
    options: {
      changes: {
        label: 'A log of changes',
        detail: 'Who changed what, and when',
        phrase: 'a log of changes is enough',
        sentence: 'a log of who changed what is enough',
      },
      versions: {
        label: 'Dated versions',
        detail: 'Each record as it was on any date',
        phrase: 'dated versions of each record',
        sentence: 'each record is needed as it was on any date',
      },
      rebuild: {
        label: 'State rebuilt from events',
        detail: 'Past states are computed again, also under other rules',
        phrase: 'past states rebuilt from events',
        sentence: 'past states are rebuilt from events',
      },
    },
  },
  isolationOf: {
    slug: 'isolate',
    subject: 'tenants',
    name: 'what must be isolated',
    question: 'What must be isolated from what?',
    help:
      'Each kind has another remedy: services or bulkheads, cells, a sandbox, a database per tenant. Choose the one ' +
      'whose failure would hurt most.',
    example: 'An outage may reach at most a tenth of the customers: customer groups.',
    measure: 'Take the last severe incident and say who should not have been affected.',
    options: {
      parts: {
        label: 'Parts of the system',
        detail: 'A failing report must not stop the checkout',
        phrase: 'parts of the system isolated',
        sentence: 'parts of the system must be isolated from each other',
      },
      customers: {
        label: 'Customer groups',
        detail: 'An outage may reach only some of them',
        phrase: 'groups of customers isolated',
        sentence: 'an outage may reach only some of the customers',
      },
      code: {
        label: 'Customer code',
        detail: 'What they upload runs in a sandbox',
        phrase: "customers' code isolated",
        sentence: 'code of customers runs in a sandbox',
      },
      data: {
        label: 'Data',
        detail: 'A schema, a database or a key for each customer',
        phrase: 'data of customers isolated',
        sentence: 'data of each customer must be kept apart',
      },
    },
  },
  jurisdictions: {
    slug: 'jurisdictions',
    subject: 'reach',
    name: 'jurisdictions that data must stay in',
    question: 'In how many jurisdictions must data stay?',
    help:
      'Count those whose law or contracts require data to be stored there. Answer 0 if nobody requires it; the EU ' +
      'counts as one.',
    example: 'Customers in the EU, India and the US, with residency required by the first two: two.',
    measure: 'Ask the legal department, and read the data clauses of the largest contracts.',
    phrase: 'data stays in {quantity}',
    sentence: 'data must stay in {quantity}',
    figure: {
      label: 'Jurisdictions that data must stay in',
      help: 'Jurisdictions whose law or contracts require that data is stored there. 0: nobody requires it.',
    },
    whyDefault: 'One home market, where data stays in any case',
    suggestions: [
      { value: 0, label: 'No such rule' },
      { value: 1, label: 'The home market' },
      { value: 2, label: 'For example the EU and the US' },
      { value: 5, label: 'Regulated business on several continents' },
    ],
  },
  erasure: {
    slug: 'erasure',
    subject: 'history',
    name: 'erasure of personal data',
    question: 'Must personal data be erasable on request?',
    help:
      'Privacy laws such as the GDPR demand it for most consumer data. An immutable log of events makes it harder: ' +
      'keys have to be destroyed instead.',
    example: 'A shop with customer accounts: yes. Readings of wind turbines: no.',
    measure: 'Ask who handles privacy requests what has to be deleted, and within which time.',
    options: {
      yes: {
        detail: 'Names, addresses or behaviour of people',
        phrase: 'personal data erasable',
        sentence: 'personal data must be erasable',
      },
      no: {
        detail: 'No personal data, or a duty to keep it',
        phrase: 'no erasure needed',
        sentence: 'no personal data has to be erased',
      },
    },
  },
}
