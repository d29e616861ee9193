import type { Pattern } from '@/content/schemas/pattern'
import { PatternName } from '@/components/glyphs/PatternName'

export function Contradictions({ patterns }: { patterns: Pattern[] }) {
  return (
    <div className="border-t border-rule-strong">
      {patterns.flatMap((pattern) =>
        pattern.contradictions.map((contradiction) => (
          <article
            key={`${pattern.id} ${contradiction.about}`}
            className="grid gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[14rem_1fr_1fr]"
          >
            <h3>
              <PatternName pattern={pattern.id} />
              <span className="block text-muted">{contradiction.about}</span>
            </h3>
            <ul className="space-y-2">
              {contradiction.says.map(({ where, text }) => (
                <li key={`${where} ${text}`}>
                  <q>{text}</q> <span className="block text-sm text-muted">{where}</span>
                </li>
              ))}
            </ul>
            <p className="text-muted">{contradiction.note}</p>
          </article>
        )),
      )}
    </div>
  )
}
