import type { ReactNode } from 'react'
import type { Pattern } from '@/content/schemas/pattern'
import type { Provenance } from '@/content/schemas/provenance'
import { Link } from '@/components/ui/Link'
import { AXIS_WORDS, provenanceOfParts } from './pattern-words'
import { Marked } from './Marked'
import { paths } from '@/lib/share/paths'

/** The comparison table's row for one pattern, shown beside its sections. */
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
        <Entry name="Components">
          {pattern.architecture.map(({ role, technology }) => (
            <Line key={role} text={`${role}: ${technology}`} of={provenanceOfParts(pattern)} />
          ))}
        </Entry>
        <Entry name="Guarantees">
          {pattern.tableGuarantees.map(({ text, provenance }) => (
            <Line key={text} text={text} of={provenance} />
          ))}
        </Entry>
        <Entry name="Decision">
          <p>
            {axis.name}: {axis.question}
          </p>
        </Entry>
        <Entry name="Described by">
          <p>
            {pattern.origin === 'source'
              ? 'The reference guide'
              : 'Us: the reference guide names it but does not describe it'}{' '}
            (<Link href={paths.method('reference-guide')}>about the guide</Link>)
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
