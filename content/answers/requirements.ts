import type { Answer, QuestionsOf } from './answer'

/** What the first question of the reference guide's tree asks for, in its order. */
export const REQUIREMENTS = {
  consistency: { kind: 'choice', key: 'consistency', values: ['strong', 'eventual'] },
  highReadVolume: { kind: 'yes-no', key: 'highreads' },
  auditCritical: { kind: 'yes-no', key: 'audit' },
  independentDeploys: { kind: 'yes-no', key: 'deploys' },
  loadShape: { kind: 'choice', key: 'load', values: ['steady', 'spiky'] },
  globalUsers: { kind: 'yes-no', key: 'global' },
  isolationNeeded: { kind: 'yes-no', key: 'isolation' },
} as const satisfies Record<string, Answer>

export const REQUIREMENT_QUESTIONS: QuestionsOf<typeof REQUIREMENTS> = {
  consistency: {
    slug: 'consistency',
    subject: 'data',
    name: 'consistency',
    question: 'Do you need strong consistency?',
    help:
      'Strong: once a write is confirmed, no read returns the old value. Eventual: reads may be stale, usually for ' +
      'well under a second.',
    example: 'An account balance before a transfer: strong. A like counter or a product description: eventual.',
    more:
      'What would happen if two people saw different values for five seconds? If money, stock or safety is at ' +
      'stake, answer for that part of the system.',
    measure: 'Ask what it costs when two people see different values for five seconds.',
    options: {
      strong: {
        label: 'Yes, strong',
        detail: 'A stale read costs money, or breaks a promise or a rule',
        phrase: 'strong consistency',
        sentence: 'every read must see the last write',
      },
      eventual: {
        label: 'No, eventual',
        detail: 'Reads may be a moment behind and nobody is harmed',
        phrase: 'eventual consistency',
        sentence: 'a read may be a moment behind the last write',
      },
    },
  },
  highReadVolume: {
    slug: 'reads',
    subject: 'data',
    name: 'read volume',
    question: 'Are there more than ten reads for each write?',
    help:
      'Count GET against POST, PUT and DELETE in an ordinary day of access logs. Above 10:1 the read side is worth ' +
      'a design of its own.',
    example: 'A product catalogue: yes. A sensor feed: no.',
    measure: 'Count reads against writes in a day of access logs.',
    options: {
      yes: {
        detail: 'Well above 10:1, as in catalogues, feeds and search',
        phrase: 'more than ten reads for each write',
        sentence: 'there are more than ten reads for each write',
      },
      no: {
        detail: 'At or below 10:1, as in data entry, chat and telemetry',
        phrase: 'at most ten reads for each write',
        sentence: 'there are at most ten reads for each write',
      },
    },
  },
  auditCritical: {
    slug: 'audit',
    subject: 'history',
    name: 'need for full history',
    question: 'Must you keep and prove full change history?',
    help:
      'Yes if a regulator, an auditor or a court may ask what was recorded at any past moment, and for proof that ' +
      'nothing was altered since.',
    example: 'A ledger, medication records, trading orders: yes. A wiki with "last edited by": no.',
    more:
      'A table of changes for support staff is not it. Would somebody pay to rebuild last March as it was known in ' +
      'April? That separates the two.',
    measure: 'Ask the auditor or the regulator whether past states must be proven.',
    options: {
      yes: {
        detail: 'Past states must be rebuilt, explained or proven',
        phrase: 'history required',
        sentence: 'the history of every change is required',
      },
      no: {
        detail: 'The current state and ordinary logs are enough',
        phrase: 'history not required',
        sentence: 'the history of changes is not a requirement',
      },
    },
  },
  independentDeploys: {
    slug: 'deploys',
    subject: 'owners',
    name: 'independent deployment',
    question: 'Must teams deploy independently of each other?',
    help:
      'Count recent releases that were late, or rolled back, because of another team. If that is rare, one shared ' +
      'release with good tests is cheaper.',
    example: 'Search ships daily, billing monthly after a review: yes. One weekly release suits all: no.',
    more: 'With one team, the answer is nearly always no.',
    measure: 'Count the releases of the last three months that waited for another team.',
    options: {
      yes: { detail: 'Waiting for others is a regular and costly delay', phrase: 'teams deploy independently' },
      no: { detail: 'One release for all works, or there is only one team', phrase: 'teams release together' },
    },
  },
  loadShape: {
    slug: 'load',
    subject: 'load',
    name: 'shape of the load',
    question: 'Is the load steady or spiky?',
    help:
      'Compare the busiest hour of a month with an ordinary one. Spiky means bursts of ten times and more, or long ' +
      'stretches that are mostly idle.',
    example: 'Ticket sales or nightly imports: spiky. A payment network or an office application: steady.',
    more: 'An office day that rises and falls by a factor of three is steady.',
    measure: 'Compare the busiest hour of a month with an ordinary one.',
    options: {
      steady: {
        label: 'Steady',
        detail: 'Follows the day; the peak is a few times the average',
        phrase: 'steady load',
      },
      spiky: { label: 'Spiky', detail: 'Bursts of ten times and more, or mostly idle', phrase: 'spiky load' },
    },
  },
  globalUsers: {
    slug: 'users',
    subject: 'reach',
    name: 'where the users are',
    question: 'Are users spread over several continents?',
    help:
      'A round trip across an ocean takes 80 to 250 ms before any code runs. It matters when many users are that ' +
      'far away and work interactively.',
    example: 'A game played in São Paulo, Seoul and Berlin: yes. A tax service for one country: no.',
    measure: 'Look up the share of requests that comes from other continents.',
    options: {
      yes: {
        detail: 'A large share of them is an ocean away from any one region',
        phrase: 'users on several continents',
        sentence: 'users are spread over continents',
      },
      no: {
        detail: 'One country or one continent holds nearly all of them',
        phrase: 'users in one part of the world',
        sentence: 'users are in one part of the world',
      },
    },
  },
  isolationNeeded: {
    slug: 'isolation',
    subject: 'history',
    name: 'need for isolation',
    question: 'Do you need fault or tenant isolation?',
    help:
      'Isolation limits the blast radius: one fault, or one heavy tenant, must not affect all others. Availability ' +
      'promised to single customers is a sign of it.',
    example: 'A platform whose largest tenant can slow down a thousand small ones: yes. A public site: no.',
    more:
      'Data that may not be mixed, or an outage that reached everybody, are signs too. The reference guide ties ' +
      'isolation to scale: its tree names cells only from 100,000 requests/s.',
    measure: 'Read the contracts and the last outage reports: who was hit by a fault that was not theirs?',
    options: {
      yes: {
        detail: 'One fault or one tenant must not reach everybody',
        phrase: 'isolation needed',
        sentence: 'a failure or a noisy customer must not reach the others',
      },
      no: {
        detail: 'A shared failure domain is acceptable',
        phrase: 'isolation not needed',
        sentence: 'users may share the effect of a failure',
      },
    },
  },
}
