import {
  PROFILE_IDS,
  REQUESTS_PER_VIEW,
  TRAFFIC_DEFAULT,
  TRAFFIC_IS,
  TRAFFIC_PERIODS,
  TRAFFIC_UNITS,
} from '@/content/scenario/traffic'
import { PER_VIEW_WORDS, PROFILE_WORDS, TRAFFIC_UNIT_WORDS } from '@/content/scenario/traffic-words'
import type { Scenario } from '@/content/schemas/scenario'
import { FormSelect } from '@/components/ui/FormSelect'
import { trafficOf } from '@/lib/kernel'
import { TRAFFIC_KEYS, typedAmount } from '@/lib/share'

type Props = {
  scenario: Scenario
  /** What came back because its amount cannot be read: it stays in the fields. */
  refused?: Readonly<Record<string, string>> | undefined
}

/** The load in other units and the shape of a day, as fields of a form that the server reads: a link's names. */
export function TrafficFields({ scenario, refused }: Props) {
  const stated = trafficOf(scenario)
  const { unit, per, is } = stated ?? TRAFFIC_DEFAULT
  const sent = (name: keyof typeof TRAFFIC_KEYS) => refused?.[TRAFFIC_KEYS[name]]
  const { profile } = scenario
  const own = Array.isArray(profile) ? [[profile.join(','), '24 values of your own'] as const] : []
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <label className="text-sm font-medium">
        Load
        <input
          type="text"
          inputMode="decimal"
          name={TRAFFIC_KEYS.amount}
          defaultValue={sent('amount') ?? (stated ? typedAmount(stated) : undefined)}
          placeholder="30m"
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : 'problem'}
          className={
            'mt-1 block min-h-11 w-32 border border-rule-strong bg-raised px-2 text-right font-mono ' +
            'aria-invalid:border-2 aria-invalid:border-bad'
          }
        />
      </label>
      <FormSelect
        label="Unit"
        name={TRAFFIC_KEYS.unit}
        value={sent('unit') ?? unit}
        options={TRAFFIC_UNITS.map((one) => [one, TRAFFIC_UNIT_WORDS[one]])}
      />
      <FormSelect
        label="Period"
        name={TRAFFIC_KEYS.per}
        value={sent('per') ?? per}
        options={TRAFFIC_PERIODS.map((one) => [one, one === 'hour' ? 'an hour' : `a ${one}`])}
      />
      <FormSelect
        label="Average or peak"
        name={TRAFFIC_KEYS.is}
        value={sent('is') ?? is}
        options={TRAFFIC_IS.map((one) => [one, one === 'peak' ? 'at the peak' : 'on average'])}
      />
      <label className="text-sm font-medium">
        {PER_VIEW_WORDS.label}
        <input
          type="text"
          inputMode="decimal"
          name={TRAFFIC_KEYS.requestsPerView}
          defaultValue={sent('requestsPerView') ?? stated?.requestsPerView}
          placeholder={String(REQUESTS_PER_VIEW.default)}
          className="mt-1 block min-h-11 w-32 border border-rule-strong bg-raised px-2 text-right font-mono"
        />
      </label>
      <FormSelect
        label="Day"
        name={TRAFFIC_KEYS.profile}
        value={Array.isArray(profile) ? profile.join(',') : (profile ?? '')}
        options={[['', 'not said'], ...PROFILE_IDS.map((day) => [day, PROFILE_WORDS[day]] as const), ...own]}
      />
    </div>
  )
}
