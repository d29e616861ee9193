import { buttonClass } from '@/components/ui/Button'
import type { Scenario } from '@/content/schemas/scenario'
import { pairsOf, type Ignored } from '@/lib/share'

type Named = { key: string; label: string; hint: string; most: number; isWide?: boolean }
type Props = {
  scenario: Scenario
  fields: readonly Named[]
  texts: Readonly<Record<string, string>>
  problems: readonly Ignored[]
}

/** What the scenario does not say of the decision: a form that works without scripts. */
export const AboutForm = ({ scenario, fields, texts, problems }: Props) => (
  <form action="/recommendation/export#record" aria-label="About the decision" className="no-print">
    {pairsOf(scenario).map(([key, text]) => (
      <input key={key} type="hidden" name={key} value={text} />
    ))}
    <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-7">
      {fields.map(({ key, label, hint, most, isWide }) => {
        const problem = problems.find(({ param }) => param === key)?.expected
        return (
          <div key={key} className={`text-sm ${isWide ? 'sm:col-span-2' : ''}`}>
            <label htmlFor={key} className="block">
              {label}
            </label>
            <span id={`${key}-hint`} className="block text-2xs text-muted">
              {hint}
            </span>
            <input
              id={key}
              type="text"
              name={key}
              defaultValue={texts[key] ?? ''}
              maxLength={most}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${key}-hint ${key}-problem` : `${key}-hint`}
              className="figure-field text-left! font-sans!"
            />
            {problem && (
              <span id={`${key}-problem`} className="block text-bad">
                Expected {problem}.
              </span>
            )}
          </div>
        )
      })}
    </div>
    <button type="submit" className={buttonClass('primary', 'mt-3')}>
      Put into the files
    </button>
  </form>
)
