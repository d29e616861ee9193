import type { Pattern } from '@/content/schemas/pattern'

/**
 * The places where the reference guide contradicts itself: both statements word for word, and which one the app uses.
 */
export function ContradictionList({ contradictions }: { contradictions: Pattern['contradictions'] }) {
  return (
    <div className="space-y-8">
      {contradictions.map(({ about, says, note }) => (
        <div key={about}>
          <h3 className="text-lg font-semibold">{about}</h3>
          <ul className="mt-3 grid gap-4 sm:grid-cols-2">
            {says.map(({ where, text }) => (
              <li key={where + text} className="border-l-2 border-warn pl-4">
                <p className="lettering text-muted">{where}</p>
                <blockquote className="mt-1 text-lg">&ldquo;{text}&rdquo;</blockquote>
              </li>
            ))}
          </ul>
          <p className="mt-3 max-w-2xl">
            <span className="font-semibold">Our reading.</span> <span className="text-muted">{note}</span>
          </p>
        </div>
      ))}
    </div>
  )
}
