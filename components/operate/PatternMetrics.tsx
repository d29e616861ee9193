import type { Pattern } from '@/content/schemas/pattern'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { paths } from '@/lib/share/paths'

export function PatternMetrics({ patterns }: { patterns: Pattern[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {patterns.map((pattern) => (
        <li key={pattern.id}>
          <h3 className="border-b border-rule-strong pb-2">
            <Link href={`${paths.pattern(pattern.id)}#metrics`} className="hover:text-accent">
              <PatternName pattern={pattern.id} />
            </Link>
          </h3>
          <ul>
            {pattern.metrics.map((metric) => (
              <li key={metric.text} className="border-b border-rule py-1.5">
                {metric.text}
                <ProvenanceMark of={metric.provenance} />
              </li>
            ))}
          </ul>
          {pattern.metrics.find((metric) => metric.note) && (
            <p className="mt-2 text-sm text-muted">{pattern.metrics.find((metric) => metric.note)?.note}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
