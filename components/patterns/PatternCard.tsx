import type { Pattern } from '@/content/schemas/pattern'
import type { Provenance } from '@/content/schemas/provenance'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { Link } from '@/components/ui/Link'
import { AXIS_WORDS } from './pattern-words'
import { Marked } from './Marked'
import { paths } from '@/lib/share/paths'

/** One pattern of the list: what it is, when to use it, its limits and its cost. */
export function PatternCard({ pattern, operational }: { pattern: Pattern; operational: OperationalCost }) {
  const axis = AXIS_WORDS[pattern.axis]
  return (
    <article
      className={
        'grid gap-x-8 gap-y-4 border-t border-rule-strong py-6 ' +
        'lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,5fr)]'
      }
    >
      <div className="flex gap-4">
        <PatternGlyph pattern={pattern.id} size={44} className="mt-0.5" />
        <div>
          <h3 className="text-xl font-semibold">
            <Link
              href={paths.pattern(pattern.id)}
              className="hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              {pattern.name}
            </Link>
          </h3>
          <p className="mt-1 text-sm text-muted">
            {axis.name}: {axis.question}
            {pattern.origin === 'ours' && (
              <>
                {' · '}
                <Marked text="described by us" of="assumed" />
              </>
            )}
          </p>
          <p className="mt-2 max-w-prose">{pattern.summary}</p>
        </div>
      </div>
      <Facts name="When to use" facts={pattern.whenToUse} />
      <div className="grid grid-cols-2 content-start gap-x-6 gap-y-4 lg:grid-cols-1 xl:grid-cols-2">
        <Facts
          name="Limits"
          facts={pattern.scaleLimits.map(({ text, evidence }) => ({ text, provenance: evidence.provenance }))}
        />
        <Facts name="Cost" facts={[...pattern.costModel, peopleLine(operational)]} />
      </div>
    </article>
  )
}

/** The operational table's overhead on development time, as one more line of the cost. */
const peopleLine = ({ overhead, overheadText, evidence }: OperationalCost) => ({
  text: overhead === 0 ? 'Development time: the baseline' : overheadText,
  provenance: evidence.provenance,
})

const Facts = ({ name, facts }: { name: string; facts: readonly { text: string; provenance: Provenance }[] }) => (
  <div>
    <h4 className="lettering text-muted">{name}</h4>
    <ul className="mt-1 leading-snug">
      {facts.map(({ text, provenance }) => (
        <li key={text} className="py-0.5">
          <Marked text={text} of={provenance} />
        </li>
      ))}
    </ul>
  </div>
)
