import type { Answer, QuestionsOf } from './answer'

/** What decides where code runs: what can be cached, how busy machines are, what one wants to run and is able to. */
export const RUNTIME = {
  sameForAll: { kind: 'yes-no', key: 'same' },
  runsLess: { kind: 'yes-no', key: 'runless' },
  usefulUtilisation: {
    kind: 'number',
    key: 'cpu',
    unit: 'percent',
    default: 20,
    min: 1,
    max: 100,
    step: 1,
    scale: 'linear',
    priced: false,
    settles: { answer: 'busyAllDay', above: 50 },
  },
  distributedExperience: { kind: 'yes-no', key: 'experience' },
  availabilityTarget: { kind: 'choice', key: 'availability', values: ['99', '99.9', '99.95', '99.99'] },
} as const satisfies Record<string, Answer>

export const RUNTIME_QUESTIONS: QuestionsOf<typeof RUNTIME> = {
  sameForAll: {
    slug: 'same',
    subject: 'reach',
    name: 'content that is the same for all',
    question: 'Is most of what is read the same for everybody?',
    help:
      'And does it seldom change? Then a CDN can answer near the users, whatever runs behind it. Pages made for one ' +
      'user cannot be shared.',
    example: 'News, documentation, product images: yes. A mailbox or a dashboard: no.',
    measure: 'Count the responses that two users could share, and how often each of them changes.',
    options: {
      yes: {
        detail: 'Shared by all, and changed hourly or less often',
        phrase: 'most reads the same for everybody',
        sentence: 'most of what is read is the same for everybody',
      },
      no: {
        detail: 'Made for each user, or changed all the time',
        phrase: 'reads differ by user',
        sentence: 'most of what is read differs from user to user',
      },
    },
  },
  runsLess: {
    slug: 'runless',
    subject: 'running',
    name: 'wish to run less',
    question: 'Do you want to run as little yourselves as possible?',
    help:
      'A wish, not a limit: there are people who could run servers, but their time is wanted for the product. If ' +
      'there ' +
      'is nobody, that is another question.',
    example: 'A team that buys managed databases although it could run them: yes.',
    measure: 'Ask the team how many hours a month it would give to operations.',
    options: {
      yes: {
        detail: 'Managed services wherever they do the job',
        phrase: 'as little to run as possible',
        sentence: 'as little as possible should be run by its owners',
      },
      no: {
        detail: 'Running systems yourselves is no burden',
        phrase: 'no wish to run less',
        sentence: 'its owners do not mind running it',
      },
    },
  },
  usefulUtilisation: {
    slug: 'utilisation',
    subject: 'running',
    name: 'compute utilisation',
    question: 'What is your compute utilisation over a whole day, in percent?',
    help:
      'Mean CPU utilisation of all servers, day and night. Functions cost less below about 50%, servers above it. It ' +
      'also answers whether it exceeds 50%.',
    example: '40% for eight hours and 5% otherwise: 17.',
    measure: 'Read the mean CPU utilisation of all servers over a week of monitoring.',
    phrase: '{n}% utilisation',
    sentence: 'compute is {n}% utilised over a whole day',
    figure: {
      label: 'Compute utilisation',
      help:
        'Mean CPU utilisation over a whole day, nights included. It takes precedence over a yes or no to "above ' +
        '50%".',
    },
    whyDefault: 'Published fleets use 8 to 13% of their CPU, well-run ones up to 60%',
    suggestions: [
      { value: 10, label: 'Ordinary business application' },
      { value: 20, label: 'Sized with care' },
      { value: 40, label: 'Autoscaled' },
      { value: 70, label: 'Batch or stream processing' },
    ],
  },
  distributedExperience: {
    slug: 'experience',
    subject: 'running',
    name: 'experience with distributed systems',
    question: 'Has the team run a distributed system in production?',
    help: 'Services, cells or an event store, with somebody on call. Courses and prototypes do not count.',
    example: 'Two engineers ran the services of their last employer: yes. A well-kept Rails application: no.',
    measure: 'Ask who has been on call for more than one process that had to agree.',
    options: {
      yes: {
        detail: 'Somebody has operated one, on call',
        phrase: 'experience with distributed systems',
        sentence: 'somebody has run a distributed system in production',
      },
      no: {
        detail: 'It would be the first one',
        phrase: 'no experience with distributed systems',
        sentence: 'nobody has run a distributed system in production yet',
      },
    },
  },
  availabilityTarget: {
    slug: 'availability',
    subject: 'stakes',
    name: 'availability target',
    question: 'Which availability is promised?',
    help: 'The share of the time in which it must work. A target that nobody pays for is a wish: leave it open.',
    example: 'A contract with credits below 99.95% a month: 99.95%. An internal tool that may wait until Monday: 99%.',
    measure: 'Read the service level in the largest contracts, and what a breach costs.',
    options: {
      '99': {
        label: '99%',
        detail: 'Three and a half days a year without it',
        phrase: 'an availability of 99%',
        sentence: 'an availability of 99% is promised',
      },
      '99.9': {
        label: '99.9%',
        detail: 'Nine hours a year without it',
        phrase: 'an availability of 99.9%',
        sentence: 'an availability of 99.9% is promised',
      },
      '99.95': {
        label: '99.95%',
        detail: 'Four and a half hours a year without it',
        phrase: 'an availability of 99.95%',
        sentence: 'an availability of 99.95% is promised',
      },
      '99.99': {
        label: '99.99%',
        detail: '52 minutes a year without it',
        phrase: 'an availability of 99.99%',
        sentence: 'an availability of 99.99% is promised',
      },
    },
  },
}
