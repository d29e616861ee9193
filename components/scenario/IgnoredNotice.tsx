import { Note } from '@/components/ui/Note'
import { quantity } from '@/lib/format'
import type { Ignored } from '@/lib/share'

const SHOWN = 6

/** Lists in words what a link contains that could not be used. Renders nothing when everything could. */
export function IgnoredNotice({ ignored }: { ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null
  const rest = ignored.slice(SHOWN)
  return (
    <section aria-label="Parts of the link that were not used" className="my-4 text-sm">
      <Note tone="warn" title={titleFor(ignored.length)}>
        <IgnoredList ignored={ignored.slice(0, SHOWN)} />
        {rest.length > 0 && (
          <details>
            <summary className="py-2">And {rest.length} more</summary>
            <IgnoredList ignored={rest} />
          </details>
        )}
      </Note>
    </section>
  )
}

const titleFor = (parts: number) =>
  `${quantity(parts, 'part')} of this link ${parts === 1 ? 'was' : 'were'} not used. The rest works as it should.`

const IgnoredList = ({ ignored }: { ignored: readonly Ignored[] }) => (
  <ul className="mt-1 space-y-1">
    {ignored.map(({ param, found, expected }, index) => (
      <li key={index} className="wrap-anywhere">
        <code className="text-ink">{param}</code>: found “{found}”, expected {expected}.
      </li>
    ))}
  </ul>
)
