import { FIELD_WORDS } from '@/content/scenario/field-words'
import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { fieldText } from '@/lib/format'
import { scenarioField } from '@/lib/kernel'
import { paths, pairsOf, TRAFFIC_KEYS } from '@/lib/share'

/**
 * The same three figures for a browser without a script: a form that asks the server for the comparison with them.
 * What has not been answered stays empty, so that sending the form answers nothing by itself.
 */
export function LoadForm({ scenario }: { scenario: Scenario }) {
  const fields = (['peakQps', 'engineers', 'teams'] as const).map((name) => {
    const { key, unit, default: meanwhile, get } = scenarioField(name)
    return { key, unit, meanwhile, label: FIELD_WORDS[name].label, value: get(scenario) }
  })
  // The peak load of this form replaces one that was stated in other units.
  const { profile: _stays, ...replaced } = TRAFFIC_KEYS
  const asked = [...fields.map(({ key }): string => key), ...Object.values(replaced)]
  return (
    <noscript>
      <form action={paths.compare()} className="flex flex-wrap items-end gap-4">
        {pairsOf(scenario)
          .filter(([key]) => !asked.includes(key))
          .map(([key, text]) => (
            <input key={key} type="hidden" name={key} value={text} />
          ))}
        {fields.map(({ key, label, unit, meanwhile, value }) => (
          <label key={key} className="text-sm font-medium">
            {label} ({unit})
            <input
              type="text"
              inputMode="decimal"
              name={key}
              defaultValue={value === undefined ? undefined : fieldText(value)}
              placeholder={fieldText(meanwhile)}
              className="mt-1 block min-h-11 border border-rule-strong bg-raised px-2 text-right font-mono"
            />
          </label>
        ))}
        <button type="submit" className={buttonClass()}>
          Compare at this load
        </button>
      </form>
    </noscript>
  )
}
