/** What a load may be counted in. Each stands for a number of requests, see `requestsPer` in lib/kernel. */
export const TRAFFIC_UNITS = ['requests', 'views', 'messages', 'gb'] as const
export type TrafficUnit = (typeof TRAFFIC_UNITS)[number]

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
  default: 5,
  min: 0.01,
  max: 1000,
} as const

/**
 * Shapes of a day, as 24 hours from midnight in shares of the busiest hour. Every day is taken as alike.
 * Our judgement: the averages are those that the answers assume for such loads (a tenth of the peak for bursts).
 */
export const DAY_PROFILES: Readonly<Record<'flat' | 'office' | 'evening' | 'spiky', readonly number[]>> = {
  flat: Array<number>(24).fill(1),
  office: hundredths('2 2 2 2 2 4 10 30 70 95 100 95 70 85 95 95 80 50 20 10 6 4 3 2'),
  evening: hundredths('30 18 12 10 10 12 20 30 38 42 45 48 50 50 50 52 58 68 80 92 100 97 80 52'),
  spiky: hundredths('5 5 5 5 5 5 5 5 5 10 100 10 5 5 5 5 5 5 10 10 5 5 5 5'),
}

/** As text, which is the shortest that a browser can be sent. */
function hundredths(hours: string): number[] {
  return hours.split(' ').map((hour) => Number(hour) / 100)
}

export const PROFILE_IDS = [
  'flat',
  'office',
  'evening',
  'spiky',
] as const satisfies readonly (keyof typeof DAY_PROFILES)[]
export type ProfileId = (typeof PROFILE_IDS)[number]

export const HOURS_OF_A_DAY = 24
