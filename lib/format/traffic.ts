import { PROFILE_WORDS, TRAFFIC_UNIT_WORDS } from '@/content/scenario/traffic-words'
import type { DayProfile, Traffic } from '@/content/schemas/scenario'
import { count } from './numbers'

/** A load as it was stated: "30m page views a month on average". */
export const trafficInWords = ({ amount, typed, unit, per, is }: Traffic): string =>
  `${typed ?? count(amount)} ${TRAFFIC_UNIT_WORDS[unit]} a${per === 'hour' ? 'n' : ''} ${per} ` +
  (is === 'peak' ? 'at the peak' : 'on average')

/** The shape of a day: "office hours". */
export const profileInWords = (profile: DayProfile): string =>
  typeof profile === 'string' ? PROFILE_WORDS[profile] : '24 values of your own'
