import type { Answer, QuestionsOf } from './answer'

/** What may be spent, and when it has to run. */
export const BUDGET = {
  budgetMonth: {
    kind: 'number',
    key: 'budget',
    unit: 'USD/month',
    default: 5000,
    min: 0,
    max: 1e12,
    step: 0.01,
    scale: 'log',
    priced: false,
  },
  budgetTotal: {
    kind: 'number',
    key: 'budgetall',
    unit: 'USD',
    default: 2_000_000,
    min: 0,
    max: 1e12,
    step: 1,
    scale: 'log',
    priced: false,
  },
  deadlineMonths: {
    kind: 'number',
    key: 'deadline',
    unit: 'months',
    default: 12,
    min: 1,
    max: 120,
    step: 1,
    scale: 'linear',
    whole: true,
    priced: false,
  },
} as const satisfies Record<string, Answer>

export const BUDGET_QUESTIONS: QuestionsOf<typeof BUDGET> = {
  budgetMonth: {
    slug: 'budget',
    subject: 'budget',
    name: 'monthly infrastructure budget',
    question: 'What may infrastructure cost, in US dollars a month?',
    help:
      'The amount at which somebody would say no: cloud, hosting and licences at the load that you gave, without ' +
      'salaries.',
    example: '240,000 a year are approved for cloud and licences: 20,000.',
    measure: 'Ask whoever signs the invoice.',
    phrase: '{quantity} for infrastructure',
    sentence: 'infrastructure may cost {quantity}',
    figure: {
      label: 'Infrastructure budget',
      help: 'What infrastructure may cost in a month, people not included.',
    },
    whyDefault: 'A small production system; replace it with what was approved',
    suggestions: [
      { value: 500, label: 'Small application' },
      { value: 5000, label: 'Product of one team' },
      { value: 50_000, label: 'Product of several teams' },
      { value: 500_000, label: 'Large platform' },
    ],
  },
  budgetTotal: {
    slug: 'total',
    subject: 'budget',
    name: 'total budget',
    question: 'What is the total budget, in US dollars?',
    help:
      'Over the whole horizon (36 months unless you set another): infrastructure and the people who build and run ' +
      'it, ' +
      'migration included.',
    example: 'Seven engineers at 180,000 a year and 10,000 a month of cloud for three years: 4.1 million.',
    measure: 'Take the business case, or multiply the headcount approved by its yearly cost and the years.',
    phrase: '{quantity} in all',
    sentence: 'there are {quantity} in all',
    figure: {
      label: 'Total budget',
      help: 'What may be spent over the whole horizon, on infrastructure and people together.',
    },
    whyDefault: 'About four engineers for three years',
    suggestions: [
      { value: 500_000, label: 'A person or two' },
      { value: 2_000_000, label: 'Half a team' },
      { value: 5_000_000, label: 'One team' },
      { value: 50_000_000, label: 'Ten teams' },
    ],
  },
  deadlineMonths: {
    slug: 'deadline',
    subject: 'budget',
    name: 'deadline',
    question: 'In how many months must it run?',
    help:
      'Until the first version serves users in production. Learning a pattern takes months, and a migration often ' +
      'takes ' +
      'half as long again as planned.',
    example: 'A contract that starts next September, ten months from now: 10.',
    measure: 'Ask what happens, and to whom, if it is three months late.',
    phrase: '{quantity} until it must run',
    sentence: 'it must run within {quantity}',
    figure: {
      label: 'Deadline',
      help: 'Months from now until it must run in production.',
    },
    whyDefault: 'One budget year',
    suggestions: [
      { value: 3, label: 'Urgent' },
      { value: 6, label: 'Half a year' },
      { value: 12, label: 'Budget year' },
      { value: 24, label: 'Programme' },
    ],
  },
}
