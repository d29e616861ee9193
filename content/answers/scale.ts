import type { Answer, QuestionsOf } from './answer'

/** How much load, how fast, and for whom. */
export const SCALE = {
  peakQps: {
    kind: 'number',
    key: 'qps',
    unit: 'requests/s',
    default: 100,
    min: 0.1,
    max: 10_000_000,
    step: 0.1,
    scale: 'log',
    priced: true,
    api: { min: 0, max: 1e9 },
  },
  teams: {
    kind: 'number',
    key: 'teams',
    unit: 'teams',
    default: 1,
    min: 1,
    max: 100,
    step: 1,
    scale: 'linear',
    whole: true,
    priced: true,
    api: { min: 1, max: 1_000_000 },
  },
  readWriteRatio: {
    kind: 'number',
    key: 'ratio',
    unit: 'reads/write',
    default: 9,
    min: 0,
    max: 10_000_000,
    step: 0.1,
    scale: 'log',
    priced: false,
    api: { min: 0, max: 1e12 },
    settles: { answer: 'highReadVolume', above: 10 },
  },
  lowBaseline: { kind: 'yes-no', key: 'lowbase' },
  latencyTargetMs: {
    kind: 'number',
    key: 'latency',
    unit: 'ms',
    default: 200,
    min: 1,
    max: 60_000,
    step: 1,
    scale: 'log',
    priced: false,
    api: { above: 0, max: 1e7 },
  },
  multiTenant: { kind: 'yes-no', key: 'tenants' },
} as const satisfies Record<string, Answer>

export const SCALE_QUESTIONS: QuestionsOf<typeof SCALE> = {
  peakQps: {
    slug: 'peak',
    subject: 'load',
    name: 'peak load',
    question: 'What is your peak load, in requests per second?',
    help:
      'Reads and writes together, at the system boundary, in the busiest minute. From a daily figure: divide by ' +
      '86,400, multiply by three.',
    example: '200,000 people opening ten pages each within an hour: about 560.',
    more:
      'A million requests a day is about 12 per second on average and 35 at the peak. Plan for the load you expect ' +
      'within the horizon, not for the one you hope for.',
    measure: 'Read the busiest minute off the load balancer.',
    phrase: '{quantity}',
    whyDefault: 'A small production system; replace it with your own figure first',
    suggestions: [
      { value: 10, label: 'Internal tool' },
      { value: 500, label: 'Busy product in one country' },
      { value: 20_000, label: 'Large consumer product' },
      { value: 200_000, label: 'Platform used by other platforms' },
      { value: 2_000_000, label: 'Among the busiest on the internet' },
    ],
  },
  teams: {
    slug: 'teams',
    subject: 'owners',
    name: 'number of teams',
    question: 'How many teams own and deploy this system?',
    help:
      'Teams that change and release it: a handful of people with one backlog and one on-call rota. Teams that only ' +
      'call its API do not count.',
    example: 'Forty engineers in five squads who all commit to the shop: five.',
    measure: 'Count the teams that change and deploy this system.',
    phrase: '{quantity}',
    whyDefault: 'One team owns a new system until said otherwise',
    suggestions: [
      { value: 1, label: 'Single team' },
      { value: 3, label: 'A few teams' },
      { value: 8, label: 'A department' },
      { value: 30, label: 'A large organisation' },
    ],
  },
  readWriteRatio: {
    slug: 'ratio',
    subject: 'data',
    name: 'reads for each write',
    question: 'How many reads are there for each write?',
    help:
      'Divide the read requests by the write requests in a day of access logs. If you give it, it also answers ' +
      'whether there are more than ten.',
    example: 'A wiki with 2,000 page views and 40 edits a day: 50.',
    measure: 'Divide the reads by the writes in a day of access logs.',
    phrase: '{n} reads for each write',
    sentence: 'there are {n} reads for each write',
    figure: {
      label: 'Reads per write',
      help:
        'Requests that only read, for each one that writes. ' +
        'It takes precedence over a yes or no to "more than ten".',
    },
    whyDefault: 'Nine reads in ten requests, as in the workload',
    suggestions: [
      { value: 1, label: 'Written as often as read' },
      { value: 5, label: 'Ordinary business application' },
      { value: 20, label: 'Shop or feed' },
      { value: 1000, label: 'Published content' },
    ],
  },
  lowBaseline: {
    slug: 'baseline',
    subject: 'running',
    name: 'low baseline',
    question: 'Is the system idle for long periods?',
    help:
      'Yes if servers would sit idle for whole nights, weekends or seasons. Look at the quietest tenth of the hours ' +
      'of a month.',
    example: 'A payroll run at the end of the month: yes. A chat that somebody always uses: no.',
    measure: 'Look at the load of a quiet night and of a quiet week.',
    options: {
      yes: {
        detail: 'Hours or days with hardly a request',
        phrase: 'idle for long periods',
        sentence: 'for long stretches there is next to no load',
      },
      no: {
        detail: 'There is always some load',
        phrase: 'never idle for long',
        sentence: 'it is never without load for long',
      },
    },
  },
  latencyTargetMs: {
    slug: 'latency',
    subject: 'reach',
    name: 'latency target',
    question: 'What response time do most users need, in milliseconds?',
    help:
      'From the click to the first byte, network included: what is promised, or what hurts when it is missed. Below ' +
      'about 50 ms, distance itself is the limit.',
    example: 'A multiplayer game: 50. A search box: 200. A report: 3,000.',
    measure: 'Ask what time to an answer is promised, and measure what users see from afar.',
    phrase: 'answers within {quantity}',
    sentence: 'most must have an answer within {quantity}',
    figure: {
      label: 'Latency target',
      help: 'Time from a request to the first byte of the response as most users see it, network included.',
    },
    whyDefault: 'Felt as immediate by most people',
    suggestions: [
      { value: 50, label: 'Games, bidding, typing' },
      { value: 200, label: 'Feels immediate' },
      { value: 1000, label: 'Ordinary pages' },
      { value: 5000, label: 'Reports, uploads' },
    ],
  },
  multiTenant: {
    slug: 'tenants',
    subject: 'tenants',
    name: 'multi-tenancy',
    question: 'Is the system multi-tenant?',
    help:
      "Tenants are customers that must not see each other's data: companies, schools, shops. Many users of one " +
      'service are not tenants.',
    example: 'Accounting software for 3,000 firms: yes. A newspaper with 3,000 readers: no.',
    measure: 'Ask whether customers share the system, each with data of their own.',
    options: {
      yes: {
        detail: 'Companies or groups with separate data',
        phrase: 'many tenants',
        sentence: 'many customers share it, each with data of their own',
      },
      no: {
        detail: 'One organisation, or users of one common service',
        phrase: 'one tenant',
        sentence: 'it serves one organisation or one public',
      },
    },
  },
}
