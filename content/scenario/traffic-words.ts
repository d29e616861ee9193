import type { ProfileId, TrafficUnit } from './traffic'

/** A unit in the plural, as in "30 million page views a month". */
export const TRAFFIC_UNIT_WORDS: Readonly<Record<TrafficUnit, string>> = {
  requests: 'requests',
  views: 'page views',
  messages: 'messages',
  gb: 'GB of responses',
}

export const PROFILE_WORDS: Readonly<Record<ProfileId, string>> = {
  flat: 'flat',
  office: 'office hours',
  evening: 'evening peak',
  spiky: 'spiky',
}

/** What the number of requests for a page view means. */
export const PER_VIEW_WORDS = {
  label: 'Requests per page view',
  unit: 'requests/view',
  help:
    'Requests that reach the system for one page view: the page and its calls. What a browser cache or a CDN answers ' +
    'does not count; with every image and script, a page of the web loads about 70 files.',
} as const
