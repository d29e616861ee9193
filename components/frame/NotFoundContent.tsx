import { PATTERN_IDS } from '@/content/pattern-ids'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { paths } from '@/lib/share/paths'
import { REFERENCES, TOOLS } from './nav-items'

/** Where the pages are, for whoever comes to an address that has none. */
export function NotFoundContent() {
  return (
    <>
      <PageHead title="Page not found">
        The address may be mistyped, or the page may have moved. Nothing you saved is lost. You may be looking for one
        of these pages.
      </PageHead>
      <div className="grid gap-10 py-8 sm:grid-cols-2">
        <ul aria-label="Pages" className="grid grid-cols-2 content-start gap-x-6">
          {[{ href: paths.home(), label: 'Home' }, ...TOOLS, ...REFERENCES].map((item) => (
            <li key={item.href} className="border-b border-rule">
              <Link href={item.href} className="link inline-flex min-h-11 items-center">
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
        <ul aria-label="Patterns" className="content-start">
          {PATTERN_IDS.map((id) => (
            <li key={id} className="border-b border-rule">
              <Link href={paths.pattern(id)} className="inline-flex min-h-11 items-center hover:text-accent">
                <PatternName pattern={id} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
