import { figureOf } from '@/content/answers/questions'
import { numberAnswer, type NumberKey } from '@/content/answers/rows'
import { PEOPLE_FIELDS } from '@/content/scenario/fields'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import type { Scenario } from '@/content/schemas/scenario'
import { TrafficFields } from '@/components/scenario/TrafficFields'
import { buttonClass } from '@/components/ui/Button'
import { fieldText } from '@/lib/format'
import { trafficOf } from '@/lib/kernel'
import { pairsOf, paths, TRAFFIC_KEYS } from '@/lib/share'
import { STACK_KEYS, StackForm } from './StackForm'

const ASKED = [
  'peakQps',
  'teams',
  'currentBill',
  'budgetMonth',
  'budgetTotal',
  'outageCost',
  'outageHours',
  'revenue',
  'farRevenue',
] as const satisfies readonly NumberKey[]

/** A peak load that follows from a statement stands in no field of its own, or the form would state both. */
const ownAnswer = (id: (typeof ASKED)[number], scenario: Scenario): number | undefined =>
  id === 'peakQps' && trafficOf(scenario) ? undefined : scenario.situation[id]

/**
 * The figures that move most, for a browser without a script: a form that asks the server. What has not been answered
 * stays empty, so that sending the form answers nothing by itself.
 */
export function FiguresForm({ scenario }: { scenario: Scenario }) {
  const fields = [
    ...ASKED.flatMap((id) => {
      const row = numberAnswer(id)
      return row ? [{ key: row.key, unit: row.unit, label: figureOf(id).label, value: ownAnswer(id, scenario) }] : []
    }),
    {
      ...PEOPLE_FIELDS.engineers,
      label: FIELD_WORDS.engineers.label,
      value: scenario.own.includes('engineers') ? scenario.people.engineers : undefined,
    },
  ]
  const asked = [...fields.map(({ key }): string => key), ...Object.values(TRAFFIC_KEYS), ...STACK_KEYS]
  return (
    <noscript>
      <p className="mb-3 text-sm text-muted">
        Sliders need JavaScript. This form, the worked examples, the tables and the origin of every figure do not.
      </p>
      <form action={paths.calculator()} className="mb-6 grid gap-4">
        {pairsOf(scenario)
          .filter(([key]) => !asked.includes(key))
          .map(([key, text]) => (
            <input key={key} type="hidden" name={key} value={text} />
          ))}
        <fieldset>
          <legend className="mb-1 font-semibold">Load in other units, in place of the peak load</legend>
          <TrafficFields scenario={scenario} />
        </fieldset>
        <StackForm scenario={scenario} />
        {fields.map(({ key, label, unit, value }) => (
          <label key={key} className="text-sm font-medium">
            {label} ({unit})
            <input
              type="text"
              inputMode="decimal"
              name={key}
              defaultValue={value === undefined ? undefined : fieldText(value)}
              placeholder="not said"
              className="mt-1 block min-h-11 w-full border border-rule-strong bg-raised px-2 text-right font-mono"
            />
          </label>
        ))}
        <button type="submit" className={buttonClass()}>
          Calculate with these
        </button>
      </form>
    </noscript>
  )
}
