import type { Pattern } from '@/content/schemas/pattern'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

export function PatternIndex({ patterns }: { patterns: Pattern[] }) {
  return (
    <ul className="border-t border-rule-strong">
      {patterns.map((pattern) => (
        <li key={pattern.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[13rem_1fr_15rem]">
          <h3>
            <Link href={paths.pattern(pattern.id)} className="hover:text-accent">
              <PatternName pattern={pattern.id} />
            </Link>
          </h3>
          <p className="text-muted">{pattern.summary}</p>
          <p className="text-sm">{pattern.whenToUse.map(({ text }) => text).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}
