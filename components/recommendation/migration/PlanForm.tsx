import { buttonClass } from '@/components/ui/Button'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import type { Scenario } from '@/content/schemas/scenario'
import type { MigrationPlan, Phase } from '@/lib/analysis'
import { count, inDigits, percent } from '@/lib/format'
import { moveName, type OnTheWay } from '@/lib/report'
import { pairsOf, PLAN_KEYS, type ReadEdits } from '@/lib/share'
import { paths } from '@/lib/share/paths'

type Props = { plan: MigrationPlan; way: OnTheWay; read: ReadEdits; scenario: Scenario }

/** Who moves it, and what moves and phases take: a form, so that it works without scripts and the address keeps it. */
export function PlanForm({ plan, way, read, scenario }: Props) {
  const { texts, ignored } = read
  const ofMove = (part: string) => plan.phases.filter(({ step }) => step.part === part)
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
        const own = ofMove(step.part).reduce((sum, { planned }) => sum + planned, 0)
        return field(PLAN_KEYS.effort(step.part), `${moveName(step)}: effort`, PLANNED, count(inDigits(own)))
      }),
  ]
  const phased = plan.phases.flatMap((phase) => {
    const key = keyOf(phase)
    return key === null ? [] : field(key, way.titleOf(phase), PLANNED, count(inDigits(phase.planned)))
  })
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
      {phased.length > 0 && (
        <Disclosure
          className="mt-3"
          open={phased.some(({ text }) => text !== '')}
          summary={<span className="text-sm">Effort of single phases</span>}
        >
          <p className="max-w-2xl text-sm text-muted">
            A phase with a figure of its own leaves the others as they are, whatever the whole move takes.
          </p>
          <div className="mt-2 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
            {phased.map((one) => (
              <Field key={one.name} {...one} />
            ))}
          </div>
        </Disclosure>
      )}
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
                {moveName(step)}
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

const PLANNED = 'person-months, as planned'

/** The parameter of a phase within a move; null where the move is one. */
const keyOf = ({ step, within }: Phase) =>
  within === null || within.of === 1 ? null : PLAN_KEYS.effort(`${step.part}.${within.place + 1}`)

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
