import type { WizardQuestion } from '../schemas/decision'
import { QUESTIONS_BESIDE_THE_TREE } from './beside-the-tree'
import { no, yes } from './options'

/**
 * The nine answers of the tree in the order in which it uses them, then those that only the three axes and the
 * anti-patterns ask for. Asked in the order of what they can still change, a visitor meets few of them. The words are
 * ours.
 */
export const WIZARD_QUESTIONS: WizardQuestion[] = [
  {
    slug: 'consistency',
    answer: 'consistency',
    question: 'Must every read see the last write?',
    help:
      'Strong consistency means that once a write is confirmed, nobody can read the old value. Eventual ' +
      'consistency means ' +
      'that readers may see it for a moment, usually well under a second. Ask what would happen if two people saw ' +
      'different values for five seconds: if money, stock or safety is at stake, answer for that part of the system.',
    example:
      'An account balance before a transfer needs strong consistency. A like counter or a product description ' +
      'does not.',
    asks: 'consistency',
    options: [
      { value: 'strong', label: 'Yes, always', detail: 'A stale read costs money, breaks a promise or a rule' },
      {
        value: 'eventual',
        label: 'No, shortly after is fine',
        detail: 'Readers may be a moment behind and nobody is harmed',
      },
    ],
    suggestions: [],
  },
  {
    slug: 'reads',
    answer: 'highReadVolume',
    question: 'Are there more than ten reads for each write?',
    help:
      'Count requests that only look something up against requests that change something, over an ordinary day. ' +
      'Access logs ' +
      'tell it quickly: GET against POST, PUT and DELETE. Above 10:1 the read side is worth a design of its own; ' +
      'below it, ' +
      'one model usually serves both.',
    example:
      'A catalogue is read hundreds of times for each edit. A sensor feed is written more often than it is read.',
    asks: 'consistency',
    options: [
      yes('Well above 10:1, as in catalogues, feeds and search'),
      no('At or below 10:1, as in data entry, chat and telemetry'),
    ],
    suggestions: [],
  },
  {
    slug: 'audit',
    answer: 'auditCritical',
    question: 'Is the history of every change a requirement in itself?',
    help:
      'The question is whether you must be able to say what was known at any past moment, and prove that nothing ' +
      'was altered ' +
      'since. A table of changes for support staff is not that; a regulator, an auditor or a court asking for it is. ' +
      'Asking whether somebody would pay to rebuild last March as it was known in April separates the two.',
    example: 'Ledgers, medication records and trading orders need it. A "last edited by" column is enough for a wiki.',
    asks: 'consistency',
    options: [
      yes('Past states must be rebuilt, explained or proven'),
      no('The current state and ordinary logs are enough'),
    ],
    suggestions: [],
  },
  {
    slug: 'deploys',
    answer: 'independentDeploys',
    question: 'Must teams release without waiting for each other?',
    help:
      'Look at the last three months: how many releases were late because another team was not ready, or were ' +
      'rolled back ' +
      "because of another team's change? If it is rare, a shared release with good tests is cheaper than independent " +
      'services. With one team, the answer is nearly always no.',
    example:
      'Search ships ten times a day while billing ships once a month after a review: yes. One weekly train that ' +
      'suits all: no.',
    asks: 'consistency',
    options: [
      yes('Waiting for others is a regular and costly delay'),
      no('One release for all works, or there is only one team'),
    ],
    suggestions: [],
  },
  {
    slug: 'load',
    answer: 'loadShape',
    question: 'Is the load even, or does it come in bursts?',
    help:
      'Compare the busiest hour of a month with an ordinary one. An office day that rises and falls by a factor ' +
      'of three is ' +
      'steady. Bursts of ten times and more, or long stretches with nearly nothing, are spiky: there, paying for ' +
      'idle ' +
      'capacity is the main cost.',
    example:
      'Ticket sales, exam results and nightly imports are spiky. A payment network or a fleet of sensors is steady.',
    asks: 'consistency',
    options: [
      { value: 'steady', label: 'Steady', detail: 'Follows the day; the peak is a few times the average' },
      { value: 'spiky', label: 'Spiky', detail: 'Bursts of ten times and more, or mostly idle' },
    ],
    suggestions: [],
  },
  {
    slug: 'users',
    answer: 'globalUsers',
    question: 'Are your users spread over continents?',
    help:
      'A request across an ocean and back takes roughly 80 to 250 ms before your code has done anything. It ' +
      'matters when a ' +
      'large share of users is that far from your servers and the work is interactive. Analytics by country, and the ' +
      'latency seen by real browsers, answer it.',
    example:
      'A game with players in São Paulo, Seoul and Berlin: yes. A tax service for one country, with a few users ' +
      'abroad: no.',
    asks: 'consistency',
    options: [
      yes('A large share of them is an ocean away from any one place'),
      no('One country, or one continent, holds nearly all of them'),
    ],
    suggestions: [],
  },
  {
    slug: 'isolation',
    answer: 'isolationNeeded',
    question: 'Must a failure or a noisy customer be kept away from the others?',
    help:
      'Isolation limits how many users one fault can reach, and stops one heavy tenant from slowing the rest. ' +
      'Contracts that ' +
      "name a customer's own availability, data that may not be mixed, or an outage that reached everybody are " +
      'signs of ' +
      'it. The source ties it to large scale: its tree names cells only from 100,000 queries per second.',
    example:
      'A platform whose largest customer can slow down a thousand small ones: yes. A public site without accounts: no.',
    asks: 'consistency',
    options: [yes('One fault or one tenant must not reach everybody'), no('A shared fate is acceptable')],
    suggestions: [],
  },
  {
    slug: 'peak',
    answer: 'peakQps',
    question: 'How many requests per second arrive in your busiest minute?',
    help:
      'Count reads and writes together, at the door of the system, not between its parts. If you know only a ' +
      'daily figure, ' +
      'divide by 86,400 and multiply by three: a million requests a day is about 12 per second on average and 35 ' +
      'at the ' +
      'peak. Plan for the load you expect within the horizon, not for the one you hope for.',
    example: '200,000 people opening ten pages each within the same hour is about 560 requests per second.',
    asks: 'scale',
    options: [],
    suggestions: [
      { value: 10, label: 'Internal tool' },
      { value: 500, label: 'Busy product in one country' },
      { value: 20_000, label: 'Large consumer product' },
      { value: 200_000, label: 'Platform used by other platforms' },
      { value: 2_000_000, label: 'Among the busiest on the internet' },
    ],
  },
  {
    slug: 'teams',
    answer: 'teams',
    question: 'How many teams own and deploy this system?',
    help:
      'Count the teams that change and release this system, not all teams of the company. A team is a handful of ' +
      'people who ' +
      'share a backlog and an on-call duty. Teams that only call its interface do not count.',
    example:
      'Forty engineers in five squads who all commit to the shop: five. One squad whose API is used by nine ' +
      'others: one.',
    asks: 'team',
    options: [],
    suggestions: [
      { value: 1, label: 'Single team' },
      { value: 3, label: 'A few teams' },
      { value: 8, label: 'A department' },
      { value: 30, label: 'A large organisation' },
    ],
  },
  ...QUESTIONS_BESIDE_THE_TREE,
]
