import type { Answer, QuestionsOf } from './answer'

/** What runs today: where a migration starts, and what a recommendation is compared with. */
export const TODAY = {
  runsToday: {
    kind: 'choice',
    key: 'today',
    values: [
      'nothing',
      'monolith',
      'modular-monolith',
      'microservices',
      'serverless',
      'cqrs',
      'event-sourcing',
      'cell-based',
      'edge-computing',
    ],
  },
  currentBill: {
    kind: 'number',
    key: 'billnow',
    unit: 'USD/month',
    default: 5000,
    min: 0,
    max: 1e12,
    step: 0.01,
    scale: 'log',
    priced: false,
  },
  currentAge: {
    kind: 'number',
    key: 'agenow',
    unit: 'years',
    default: 5,
    min: 0,
    max: 80,
    step: 0.5,
    scale: 'linear',
    priced: false,
  },
  partOfSystem: { kind: 'yes-no', key: 'part' },
} as const satisfies Record<string, Answer>

export const TODAY_QUESTIONS: QuestionsOf<typeof TODAY> = {
  runsToday: {
    slug: 'today',
    subject: 'today',
    name: 'what runs today',
    question: 'What runs today?',
    help:
      'The pattern that most of the system follows now. A migration starts there, and running both for a while costs ' +
      'money.',
    example: 'One application with a few helper jobs: monolith.',
    measure: 'Count what is deployed separately, and look at where the code that changes most often lives.',
    options: {
      nothing: {
        label: 'Nothing yet',
        detail: 'A new system',
        phrase: 'nothing runs today',
        sentence: 'nothing runs yet',
      },
      monolith: {
        label: 'Monolith',
        detail: 'One deployable',
        phrase: 'a monolith today',
        sentence: 'a monolith runs today',
      },
      'modular-monolith': {
        label: 'Modular monolith',
        detail: 'One deployable, module borders enforced',
        phrase: 'a modular monolith today',
        sentence: 'a modular monolith runs today',
      },
      microservices: {
        label: 'Microservices',
        detail: 'Services with databases of their own',
        phrase: 'microservices today',
        sentence: 'microservices run today',
      },
      serverless: {
        label: 'Serverless',
        detail: 'Functions and managed services',
        phrase: 'serverless today',
        sentence: 'functions run today',
      },
      cqrs: {
        label: 'CQRS',
        detail: 'Separate models for writes and reads',
        phrase: 'today CQRS',
        sentence: 'reads and writes have separate models today',
      },
      'event-sourcing': {
        label: 'Event Sourcing',
        detail: 'State rebuilt from stored events',
        phrase: 'today Event Sourcing',
        sentence: 'state is rebuilt from events today',
      },
      'cell-based': {
        label: 'Cell-Based',
        detail: 'Copies of the system, each for some users',
        phrase: 'cells today',
        sentence: 'cells run today',
      },
      'edge-computing': {
        label: 'Edge Computing',
        detail: 'Code runs in many locations near users',
        phrase: 'edge computing today',
        sentence: 'code runs near the users today',
      },
    },
  },
  currentBill: {
    slug: 'bill',
    subject: 'today',
    name: 'infrastructure bill today',
    question: 'What does the infrastructure cost today, in US dollars a month?',
    help: 'Cloud, hosting and licences of the present system in an ordinary month. Leave out salaries.',
    example: 'Invoices of 14,000, 15,500 and 15,000 in the last quarter: 15,000.',
    more: 'If nothing runs yet, answer 0.',
    measure: 'Take the mean of the last three invoices.',
    phrase: '{quantity} for infrastructure today',
    sentence: 'its infrastructure costs {quantity}',
    figure: {
      label: 'Infrastructure bill today',
      help: 'What the infrastructure of the present system costs in an ordinary month, people not included.',
    },
    whyDefault: 'A small production system; replace it with the last invoice',
    suggestions: [
      { value: 500, label: 'Small application' },
      { value: 5000, label: 'Product of one team' },
      { value: 50_000, label: 'Product of several teams' },
      { value: 500_000, label: 'Large platform' },
    ],
  },
  currentAge: {
    slug: 'age',
    subject: 'today',
    name: 'age of the present system',
    question: 'How many years has the present system been running?',
    help:
      'Since it first went live, rewrites of parts not counted. Old systems hold more rules that nobody has ' +
      'written down.',
    example: 'Live since 2018, with a new front end in 2023: count from 2018.',
    measure: 'Look up the first release, or the oldest commit that is still in use.',
    phrase: '{quantity} old',
    sentence: 'it has been running for {quantity}',
    figure: {
      label: 'Age of the present system',
      help: 'Years since the present system went live. The older it is, the more there is to move.',
    },
    whyDefault: 'A system about to be replaced has usually run for some years',
    suggestions: [
      { value: 1, label: 'First version' },
      { value: 5, label: 'Established product' },
      { value: 12, label: 'Several generations of developers' },
      { value: 25, label: 'Legacy system' },
    ],
  },
  partOfSystem: {
    slug: 'part',
    subject: 'today',
    name: 'whole system or part',
    question: 'Is this a part of a larger system?',
    help:
      'Yes if your answers describe one component or subsystem, and what surrounds it stays as it is. Its own data ' +
      'and runtime then count most.',
    example: 'The search of an existing shop: yes. The shop with all its services: no.',
    measure: 'Name what you would draw outside the border, and who decides on that.',
    options: {
      yes: {
        detail: 'One component; the rest is given',
        phrase: 'a part of a larger system',
        sentence: 'it is a part of a larger system',
      },
      no: {
        detail: 'The system as a whole is to be decided',
        phrase: 'a whole system',
        sentence: 'it is a whole system',
      },
    },
  },
}
