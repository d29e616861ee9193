import { ANSWERS } from '@/content/answers/rows'
import {
  HOURS_OF_A_DAY,
  PROFILE_IDS,
  REQUESTS_PER_VIEW,
  TRAFFIC_AMOUNT,
  TRAFFIC_DEFAULT,
  TRAFFIC_IS,
  TRAFFIC_PERIODS,
  TRAFFIC_UNITS,
} from '@/content/scenario/traffic'
import type { DayProfile, Scenario, Traffic } from '@/content/schemas/scenario'
import { ANSWER_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { peakOf, stating, trafficOf } from '@/lib/kernel'
import { number, oneOf, type Grammar } from './grammar'
import { ignored, type Ignored } from './ignored'
import { linkKey, type LinkKey } from './link-key'

/**
 * Names of the parameters in which a load is stated: `traffic=30m&traffic.unit=views&traffic.per=day`. A form whose
 * fields have these names states the load when it is submitted.
 */
export const TRAFFIC_KEYS = {
  amount: 'traffic',
  unit: 'traffic.unit',
  per: 'traffic.per',
  is: 'traffic.is',
  requestsPerView: REQUESTS_PER_VIEW.key,
  profile: 'profile',
} as const

const AMOUNT = number(TRAFFIC_AMOUNT)
const LONGEST_AMOUNT = 40

/** The amount as it was typed: `30m` stays `30m`. */
const amountKey: LinkKey = {
  key: TRAFFIC_KEYS.amount,
  write: (scenario) => {
    const stated = trafficOf(scenario)
    return stated ? typedAmount(stated) : null
  },
  read: (text, draft) => {
    const amount = AMOUNT.parse(text)
    if (amount === null || text.length > LONGEST_AMOUNT)
      return [ignored('traffic', text, 'a number above zero, e.g. 30m')]
    draft.traffic = trafficTyped({ ...TRAFFIC_DEFAULT, ...draft.traffic, amount }, text)
    return []
  },
}

/** The text of an amount: as it was typed, or as a plain number. */
export const typedAmount = ({ amount, typed }: Traffic): string => typed ?? AMOUNT.serialize(amount)

/** The statement with the text in which its amount was typed, where a link would read that as the same amount. */
export function trafficTyped({ typed: _former, ...traffic }: Traffic, text: string): Traffic {
  const isPlain = text === AMOUNT.serialize(traffic.amount)
  const isSame = text.length <= LONGEST_AMOUNT && AMOUNT.parse(text) === traffic.amount
  return isSame && !isPlain ? { ...traffic, typed: text } : traffic
}

/** What stands beside the amount; without one it says nothing, as in a form that was sent with an empty field. */
function besideAmount<Name extends 'unit' | 'per' | 'is' | 'requestsPerView'>(
  name: Name,
  grammar: Grammar<Required<Traffic>[Name]>,
  byDefault?: Required<Traffic>[Name],
): LinkKey {
  const said = (traffic: Partial<Required<Traffic>> | undefined) => traffic?.[name]
  return linkKey<Required<Traffic>[Name]>(TRAFFIC_KEYS[name], grammar, {
    get: (scenario) => said(trafficOf(scenario)),
    set: (draft, value) => void (draft.traffic = { ...UNSTATED, ...draft.traffic, [name]: value }),
    ...(byDefault !== undefined && { byDefault }),
  })
}

const UNSTATED: Traffic = { ...TRAFFIC_DEFAULT, amount: 0 }

const dayProfile: Grammar<DayProfile> = {
  parse: (text) => PROFILE_IDS.find((id) => id === text) ?? hoursIn(text),
  serialize: (profile) => (typeof profile === 'string' ? profile : profile.join(',')),
  expected: () => `${PROFILE_IDS.join(', ')}, or ${HOURS_OF_A_DAY} figures from midnight with commas between`,
}

/** The day that a text names or lists; null where it is neither. */
export const profileIn = dayProfile.parse

const HOUR = number({ min: 0, max: 1e12 })

function hoursIn(text: string): number[] | null {
  const hours = text.split(',').map((hour) => HOUR.parse(hour.trim()) ?? -1)
  const isDay = hours.length === HOURS_OF_A_DAY && hours.every((hour) => hour >= 0) && hours.some((hour) => hour > 0)
  return isDay ? hours : null
}

/** The load in the unit it was stated in, and the shape of a day. */
export const trafficKeys: readonly LinkKey[] = [
  amountKey,
  besideAmount('unit', oneOf(TRAFFIC_UNITS), TRAFFIC_DEFAULT.unit),
  besideAmount('per', oneOf(TRAFFIC_PERIODS), TRAFFIC_DEFAULT.per),
  besideAmount('is', oneOf(TRAFFIC_IS), TRAFFIC_DEFAULT.is),
  besideAmount('requestsPerView', number(REQUESTS_PER_VIEW)),
  linkKey(TRAFFIC_KEYS.profile, dayProfile, {
    get: ({ profile }) => profile,
    set: (draft, profile) => void (draft.profile = profile),
  }),
]

/**
 * A scenario as it was read, with what follows from the statements in it, and remarks on figures that a statement
 * replaces: a link may have both where a form was sent with both.
 */
export function withStatements(draft: Scenario): { scenario: Scenario; remarks: Ignored[] } {
  const traffic = draft.traffic && draft.traffic.amount > 0 ? draft.traffic : undefined
  const { profile, situation, workload, own } = draft
  const scenario = stating(draft, { traffic, profile })
  const remarks: Ignored[] = []
  if (
    profile !== undefined &&
    own.includes('averageToPeak') &&
    workload.averageToPeak !== scenario.workload.averageToPeak
  )
    remarks.push(ignored(WORKLOAD_FIELDS.averageToPeak.key, String(workload.averageToPeak), 'nothing beside a profile'))
  if (traffic === undefined) return { scenario, remarks }
  if (scenario.traffic === undefined) {
    const peak = peakOf(traffic, scenario)
    const most = `at most ${ANSWER_FIELDS.peakQps.max} requests/s at the peak; this is ${Math.round(peak)}`
    remarks.push(ignored(TRAFFIC_KEYS.amount, typedAmount(traffic), most))
    return { scenario: stating({ ...draft, traffic: undefined }, { profile }), remarks }
  }
  const { peakQps } = situation
  if (peakQps !== undefined && peakQps !== scenario.situation.peakQps)
    remarks.push(
      ignored(ANSWERS.peakQps.key, String(peakQps), `nothing beside ${TRAFFIC_KEYS.amount}, which replaces it`),
    )
  return { scenario, remarks }
}
