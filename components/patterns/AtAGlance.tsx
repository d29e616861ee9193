import type { ReactNode } from 'react'
import type { Pattern } from '@/content/schemas/pattern'
import type { Provenance } from '@/content/schemas/provenance'
import { Link } from '@/components/ui/Link'
import { AXIS_WORDS, voiceOf } from './pattern-words'
import { Marked } from './Marked'
import { paths } from '@/lib/share/paths'

/** What the comparison table says of one pattern, as the margin of its sheet. */
export function AtAGlance({ pattern }: { pattern: Pattern }) {
  const axis = AXIS_WORDS[pattern.axis]
  return (
    <aside aria-labelledby="glance-title" className="lg:sticky lg:top-20 lg:self-start">
      <h2 id="glance-title" className="lettering pb-2 text-muted">
        At a glance
      </h2>
      <dl className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-1">
        <Entry name="When to use">
          {pattern.whenToUse.map(({ text, provenance }) => (
            <Line key={text} text={text} of={provenance} />
          ))}
        </Entry>
        <Entry name="Made of">
          {pattern.architecture.map(({ role, technology }) => (
            <Line key={role} text={`${role}: ${technology}`} of={voiceOf(pattern)} />
          ))}
        </Entry>
        <Entry name="Promises">
          {pattern.tableGuarantees.map(({ text, provenance }) => (
            <Line key={text} text={text} of={provenance} />
          ))}
        </Entry>
        <Entry name="Decides">
          <p>
            {axis.name}: {axis.question}
          </p>
        </Entry>
        <Entry name="Described by">
          <p>
            {pattern.origin === 'source'
              ? 'The pattern document'
              : 'Us: the document names it but does not describe it'}{' '}
            (<Link href={paths.method()}>how we mark it</Link>)
          </p>
        </Entry>
      </dl>
    </aside>
  )
}

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="border-t border-rule py-3">
    <dt className="lettering text-muted">{name}</dt>
    <dd className="mt-1 text-sm">{children}</dd>
  </div>
)

const Line = ({ text, of }: { text: string; of: Provenance }) => (
  <p>
    <Marked text={text} of={of} />
  </p>
)
