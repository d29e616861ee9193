import type { Answer, QuestionsOf } from './answer'

/** What an outage, a slow answer and a question about the past cost. */
export const MONEY_AT_STAKE = {
  outageCost: {
    kind: 'number',
    key: 'outage',
    unit: 'USD/hour',
    default: 5000,
    min: 0,
    max: 1e12,
    step: 1,
    scale: 'log',
    priced: false,
  },
  outageHours: {
    kind: 'number',
    key: 'downtime',
    unit: 'hours/year',
    default: 9,
    min: 0,
    max: 8760,
    step: 0.1,
    scale: 'log',
    priced: false,
  },
  employees: {
    kind: 'number',
    key: 'employees',
    unit: 'employees',
    default: 100,
    min: 1,
    max: 10_000_000,
    step: 1,
    scale: 'log',
    whole: true,
    priced: false,
  },
  revenue: {
    kind: 'number',
    key: 'revenue',
    unit: 'USD/year',
    default: 10_000_000,
    min: 0,
    max: 1e12,
    step: 1,
    scale: 'log',
    priced: false,
  },
  farRevenue: {
    kind: 'number',
    key: 'farrevenue',
    unit: 'USD/year',
    default: 1_000_000,
    min: 0,
    max: 1e12,
    step: 1,
    scale: 'log',
    priced: false,
  },
  reconstructions: {
    kind: 'number',
    key: 'rebuilds',
    unit: 'reconstructions/year',
    default: 4,
    min: 0,
    max: 1_000_000,
    step: 1,
    scale: 'log',
    priced: false,
  },
} as const satisfies Record<string, Answer>

export const MONEY_AT_STAKE_QUESTIONS: QuestionsOf<typeof MONEY_AT_STAKE> = {
  outageCost: {
    slug: 'outage',
    subject: 'stakes',
    name: 'cost of an hour of outage',
    question: 'What does an hour of outage cost, in US dollars?',
    help:
      'With the whole system down: lost sales, penalties, people who cannot work. Count only what is not made up for ' +
      'later.',
    example: '800 dollars of sales an hour, half of which come back later, and 20 idle clerks: 1,700.',
    measure: 'Ask finance what the last long outage cost.',
    phrase: 'an outage costs {quantity}',
    sentence: 'an outage costs {quantity}',
    figure: {
      label: 'Cost of an hour of outage',
      help: 'Lost sales, penalties and idle staff in an hour in which the whole system is down.',
    },
    whyDefault: 'About what 65 US dollars an hour come to for 75 employees; replace it with your own figure',
    suggestions: [
      { value: 0, label: 'Nobody notices' },
      { value: 1000, label: 'Tool for a department' },
      { value: 10_000, label: 'Shop or business product' },
      { value: 100_000, label: 'Large shop, payments' },
      { value: 1_000_000, label: 'Exchange, airline' },
    ],
  },
  outageHours: {
    slug: 'downtime',
    subject: 'stakes',
    name: 'hours of outage',
    question: 'How many hours of full outage a year?',
    help:
      'Hours in which nothing works, unplanned. For a new system, take what you have with comparable ones; 9 hours ' +
      'are ' +
      '99.9% availability.',
    example: 'Three incidents of one, two and four hours last year: 7.',
    measure: 'Add up the full outages of the last two years in the incident log, and halve the sum.',
    phrase: '{quantity} of outage',
    sentence: 'it is down for {quantity}',
    figure: {
      label: 'Hours of outage',
      help: 'Hours a year in which the whole system is down, planned maintenance not included.',
    },
    whyDefault: 'Availability of 99.9%; surveys of large firms report up to 38 hours',
    suggestions: [
      { value: 1, label: '99.99% availability' },
      { value: 9, label: '99.9% availability' },
      { value: 40, label: '99.5% availability' },
    ],
  },
  employees: {
    slug: 'employees',
    subject: 'stakes',
    name: 'number of employees',
    question: 'How many employees does the organisation have?',
    help:
      'All of them, not engineers alone. Where the cost of an outage is not known, it is estimated from this, at ' +
      'about ' +
      '65 dollars an hour for each.',
    example: 'A retailer with 30 engineers and 370 others: 400.',
    more: 'If the system serves one division only, count that division.',
    measure: 'Look it up in the annual report.',
    phrase: '{quantity}',
    sentence: 'the organisation has {quantity}',
    figure: {
      label: 'Employees',
      help: 'Employees of the organisation, or of the part of it that the system serves.',
    },
    whyDefault: 'A medium-sized company',
    suggestions: [
      { value: 10, label: 'Start-up' },
      { value: 100, label: 'Medium-sized company' },
      { value: 1000, label: 'Large company' },
      { value: 10_000, label: 'Corporation' },
    ],
  },
  revenue: {
    slug: 'revenue',
    subject: 'stakes',
    name: 'yearly revenue',
    question: 'How much revenue depends on this system, in US dollars a year?',
    help:
      'What is sold through it, or with it. Where the cost of an outage is not known, it is estimated from this ' +
      'too.',
    example: 'A shop with sales of 60 million, two thirds of them online: 40 million.',
    measure: 'Ask finance for the sales of each channel.',
    phrase: 'revenue of {quantity}',
    sentence: 'revenue of {quantity} depends on it',
    figure: {
      label: 'Revenue',
      help: 'Yearly revenue that depends on this system. 0: it earns nothing by itself.',
    },
    whyDefault: 'About 100,000 US dollars for each of 100 employees',
    suggestions: [
      { value: 0, label: 'Internal tool' },
      { value: 1_000_000, label: 'Young product' },
      { value: 10_000_000, label: 'Established product' },
      { value: 100_000_000, label: 'Large product' },
      { value: 1_000_000_000, label: 'Main channel of a corporation' },
    ],
  },
  farRevenue: {
    slug: 'far',
    subject: 'stakes',
    name: 'revenue from other continents',
    question: 'How much revenue comes from other continents, in US dollars a year?',
    help:
      'From users far from your servers. Their pages take about 300 ms longer, and each 100 ms costs about 0.5% of ' +
      'what they buy.',
    example: 'Servers in Europe, sales of 18 million in the US and Asia: 18 million.',
    measure: 'Split the sales by country, and count those an ocean away.',
    phrase: '{quantity} from other continents',
    sentence: 'users on other continents bring {quantity}',
    figure: {
      label: 'Revenue from other continents',
      help: 'Yearly revenue from users on other continents than the servers. 0: there are none.',
    },
    whyDefault: 'A tenth of the revenue',
    suggestions: [
      { value: 0, label: 'All users are near' },
      { value: 1_000_000, label: 'First customers abroad' },
      { value: 10_000_000, label: 'Second market' },
      { value: 100_000_000, label: 'Worldwide business' },
    ],
  },
  reconstructions: {
    slug: 'rebuilds',
    subject: 'changes',
    name: 'reconstructions of past states',
    question: 'How often a year must somebody find out what a record was?',
    help:
      'Each time an auditor, a customer or a developer asks what was recorded at a past moment. Without a history it ' +
      'takes hours, with one minutes.',
    example: 'Two disputes a month about a past price: 24.',
    measure: 'Count such tickets of support, audit and development over the last year.',
    phrase: '{quantity} of past states',
    sentence: 'past states are asked for {n} times a year',
    figure: {
      label: 'Reconstructions of past states',
      help: 'How often a year somebody has to find out what a record was at a past moment.',
    },
    whyDefault: 'Once a quarter; nobody publishes this figure',
    suggestions: [
      { value: 0, label: 'Never' },
      { value: 4, label: 'Yearly audit and a few disputes' },
      { value: 50, label: 'Weekly' },
      { value: 500, label: 'Daily work of a department' },
    ],
  },
}
