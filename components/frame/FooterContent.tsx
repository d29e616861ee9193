import { Link } from '@/components/ui/Link'
import { REFERENCES, TOOLS } from './nav-items'
import { paths } from '@/lib/share/paths'

/** What the product is, links to its pages, and the sources of its figures. */
export function FooterContent() {
  return (
    <div className="mx-auto max-w-7xl px-4 sm:px-6">
      <div
        className={
          'grid border-x border-rule-strong text-sm sm:grid-cols-[2fr_1fr_1fr] [&>*]:border-b ' +
          '[&>*]:border-rule-strong [&>*]:p-4 sm:[&>*+*]:border-l'
        }
      >
        <div className="max-sm:hidden">
          <p className="lettering text-muted">Project</p>
          <p className="mt-1 text-base font-semibold">Loadbearing</p>
          <p className="max-w-md text-muted">
            Which architecture can your load, your team and your budget bear? Everything is calculated in your browser
            or on the page; nothing you enter is stored elsewhere.
          </p>
        </div>
        <nav aria-label="Footer">
          <p className="lettering text-muted">Pages</p>
          <ul className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-1 xl:grid-cols-2">
            {[...TOOLS, ...REFERENCES].map((item) => (
              <li key={item.href}>
                <Link href={item.href} className="inline-block py-0.5 hover:text-accent hover:underline">
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <p className="lettering text-muted">Sources</p>
          <p className="mt-1 text-muted">
            A reference guide to six system patterns, public list prices, and published decisions and bills.{' '}
            <Link href={paths.method()}>How it works</Link>, and{' '}
            <Link href={paths.apiReference()}>an API for programs</Link>
          </p>
        </div>
      </div>
    </div>
  )
}
