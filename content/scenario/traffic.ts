import type { NumberField } from './number-field'

/** What a load may be counted in. Each stands for a number of requests, see `requestsPer` in lib/kernel. */
export const TRAFFIC_UNITS = ['requests', 'views', 'messages', 'gb'] as const
export type TrafficUnit = (typeof TRAFFIC_UNITS)[number]

/** A unit in the plural, as in "30 million page views a month". */
export const TRAFFIC_UNIT_WORDS: Readonly<Record<TrafficUnit, string>> = {
  requests: 'requests',
  views: 'page views',
  messages: 'messages',
  gb: 'GB of responses',
}

/** The periods that a load may be stated for. A month is an average calendar month of 730 hours. */
export const TRAFFIC_PERIODS = ['month', 'day', 'hour', 'minute', 'second'] as const
export type TrafficPeriod = (typeof TRAFFIC_PERIODS)[number]

/** Seconds in each period; a day has 24 hours, a month 730. */
export const TRAFFIC_SECONDS: Readonly<Record<TrafficPeriod, number>> = {
  month: 730 * 3600,
  day: 24 * 3600,
  hour: 3600,
  minute: 60,
  second: 1,
}

/** Whether the load is the average of all hours or that of the busiest time. */
export const TRAFFIC_IS = ['average', 'peak'] as const

/** Bounds of what is typed; what it means in requests per second is bounded as well. */
export const TRAFFIC_AMOUNT = { min: 1e-6, max: 1e18 }

/** As many requests a second as the API takes. */
export const MOST_A_SECOND = 1e9

/** What a statement means where it leaves something out. */
export const TRAFFIC_DEFAULT = { unit: 'requests', per: 'month', is: 'average' } as const

export const REQUESTS_PER_VIEW = {
  key: 'traffic.each',
  label: 'Requests per page view',
  unit: 'requests/view',
  help:
    'Requests that reach the system for one page view: the page and its calls. What a browser cache or a CDN answers ' +
    'does not count; with every image and script, a page of the web loads about 70 files.',
  default: 5,
  min: 0.01,
  max: 1000,
  step: 1,
  scale: 'log',
  provenance: 'assumed',
} as const satisfies NumberField

/**
 * Shapes of a day, as 24 hours from midnight in shares of the busiest hour. Every day is taken as alike.
 * Our judgement: the averages are those that the answers assume for such loads (a tenth of the peak for bursts).
 */
export const DAY_PROFILES = {
  flat: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  office: [
    0.02, 0.02, 0.02, 0.02, 0.02, 0.04, 0.1, 0.3, 0.7, 0.95, 1, 0.95, 0.7, 0.85, 0.95, 0.95, 0.8, 0.5, 0.2, 0.1, 0.06,
    0.04, 0.03, 0.02,
  ],
  evening: [
    0.3, 0.18, 0.12, 0.1, 0.1, 0.12, 0.2, 0.3, 0.38, 0.42, 0.45, 0.48, 0.5, 0.5, 0.5, 0.52, 0.58, 0.68, 0.8, 0.92, 1,
    0.97, 0.8, 0.52,
  ],
  spiky: [
    0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 1, 0.1, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.1, 0.1,
    0.05, 0.05, 0.05, 0.05,
  ],
} as const satisfies Record<string, readonly number[]>

export const PROFILE_IDS = [
  'flat',
  'office',
  'evening',
  'spiky',
] as const satisfies readonly (keyof typeof DAY_PROFILES)[]
export type ProfileId = (typeof PROFILE_IDS)[number]

export const PROFILE_WORDS: Readonly<Record<ProfileId, string>> = {
  flat: 'flat',
  office: 'office hours',
  evening: 'evening peak',
  spiky: 'spiky',
}

export const HOURS_OF_A_DAY = 24
