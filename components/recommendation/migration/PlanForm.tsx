import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import type { Scenario } from '@/content/schemas/scenario'
import type { MigrationPlan } from '@/lib/analysis'
import { count, inDigits, percent } from '@/lib/format'
import { phaseName } from '@/lib/report'
import { pairsOf, PLAN_KEYS, type ReadEdits } from '@/lib/share'
import { paths } from '@/lib/share/paths'

type Props = { plan: MigrationPlan; read: ReadEdits; scenario: Scenario }

/** Who moves it, and what each phase takes: a form, so that it works without scripts and the address keeps it. */
export function PlanForm({ plan, read, scenario }: Props) {
  const { texts, ignored } = read
  const planned = (part: string) => plan.phases.find(({ step }) => step.part === part)?.planned
  const field = (key: string, label: string, unit: string, now?: string) => ({
    name: key,
    label,
    unit,
    now,
    text: texts[key] ?? '',
    problem: ignored.find(({ param }) => param === key)?.expected,
  })
  const fields = [
    field(PLAN_KEYS.people, 'People on the move', 'people', count(plan.people.p50)),
    field(PLAN_KEYS.time, 'Share of their time', '%', percent(plan.share.p50)),
    ...plan.all
      .filter(({ part }) => !plan.skipped.includes(part))
      .map((step) => {
        const own = planned(step.part)
        return field(
          PLAN_KEYS.effort(step.part),
          `${phaseName(step)}: effort`,
          'person-months, as planned',
          own === undefined ? undefined : count(inDigits(own)),
        )
      }),
  ]
  const optional = plan.all.filter(({ part }) => plan.skippable.includes(part) || plan.skipped.includes(part))
  return (
    <form
      action="/recommendation/migration#plan"
      aria-label="Edit the plan"
      className="no-print my-6 border-y border-rule py-4"
    >
      {pairsOf(scenario).map(([key, text]) => (
        <input key={key} type="hidden" name={key} value={text} />
      ))}
      <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {fields.map((one) => (
          <Field key={one.name} {...one} />
        ))}
      </div>
      {optional.length > 0 && (
        <fieldset className="mt-3">
          <legend className="text-sm text-muted">Leave out, where what is left is still a candidate</legend>
          <div className="flex flex-wrap gap-x-6">
            {optional.map((step) => (
              <label key={step.part} className="flex min-h-11 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name={PLAN_KEYS.skip}
                  value={step.part}
                  defaultChecked={plan.skipped.includes(step.part)}
                  className="size-5 accent-(--accent)"
                />
                {phaseName(step)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" className={buttonClass('primary')}>
          Plan again
        </button>
        {Object.keys(texts).length > 0 && (
          <Link
            href={paths.recommendationPart('migration', scenario)}
            className="link inline-flex min-h-11 items-center text-sm"
          >
            Take back all edits
          </Link>
        )}
        <p className="max-w-2xl text-sm text-muted">
          An empty field keeps our figure. Effort slips as plans do; an edited one loses its own range. The address
          keeps all edits.
        </p>
      </div>
    </form>
  )
}

type FieldProps = {
  name: string
  label: string
  unit: string
  now: string | undefined
  text: string
  problem: string | undefined
}

const Field = ({ name, label, unit, now, text, problem }: FieldProps) => (
  <div className="text-sm">
    <label htmlFor={name} className="block">
      {label}
    </label>
    <span id={`${name}-hint`} className="block text-2xs text-muted">
      {unit}
      {now && `; now ${now}`}
    </span>
    <input
      id={name}
      type="text"
      inputMode="decimal"
      name={name}
      defaultValue={text}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${name}-hint ${name}-problem` : `${name}-hint`}
      className={
        'mt-1 block min-h-11 w-full border bg-raised px-2 font-mono text-ink ' +
        (problem ? 'border-bad' : 'border-rule-strong')
      }
    />
    {problem && (
      <span id={`${name}-problem`} className="mt-1 block text-bad">
        Expected {problem}; our figure is used.
      </span>
    )}
  </div>
)
