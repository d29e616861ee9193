import { buttonClass } from '@/components/ui/Button'
import { Note } from '@/components/ui/Note'
import { quantity } from '@/lib/format'
import { MOST_LINKS, type LineProblem } from '@/lib/links'
import { paths } from '@/lib/share/paths'

type Props = { text: string; problems: readonly LineProblem[]; isAlone: boolean }

/** Links as text, one a line. What was pasted stays as it is, whatever of it could be read. */
export const LinksForm = ({ text, problems, isAlone }: Props) => (
  <form action={paths.compareLinks()} className="no-print border-b border-rule py-5">
    <label htmlFor="links" className="block font-medium">
      Links, one a line
    </label>
    <p id="links-help" className="mt-0.5 text-sm text-muted">
      Two to {MOST_LINKS}. A name before a link names its column: “Ada: https://…/recommendation?v=2&qps=500”.
    </p>
    <textarea
      id="links"
      name="links"
      rows={Math.max(3, text.split('\n').length + 1)}
      defaultValue={text}
      aria-describedby={problems.length > 0 ? 'links-problems links-help' : 'links-help'}
      aria-invalid={problems.length > 0 || undefined}
      spellCheck={false}
      className="mt-2 w-full border border-rule-strong bg-raised p-2 font-mono text-sm wrap-anywhere text-ink"
    />
    {(problems.length > 0 || isAlone) && <Problems problems={problems} isAlone={isAlone} />}
    <button type="submit" className={buttonClass('primary', 'mt-2')}>
      Compare
    </button>
  </form>
)

const Problems = ({ problems, isAlone }: Omit<Props, 'text'>) => (
  <div id="links-problems" role="alert" className="mt-3 text-sm">
    <Note
      tone="warn"
      title={problems.length > 0 ? `${quantity(problems.length, 'line')} could not be used` : 'One link is there'}
    >
      <ul className="space-y-1">
        {problems.map(({ line, found, expected }) => (
          <li key={line} className="wrap-anywhere">
            Line {line}: found “{found}”, expected {expected}.
          </li>
        ))}
        {isAlone && <li>Add a second link to compare it with.</li>}
      </ul>
    </Note>
  </div>
)
