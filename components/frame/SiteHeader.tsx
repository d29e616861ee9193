import { Link } from '@/components/ui/Link'
import { SKIPPED } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { Mark } from './Mark'
import { REFERENCES, TOOLS } from './nav-items'
import { CarryingLink, NavLink } from './NavLink'
import { ThemeToggle } from './late-parts'

const MENU = 'all-pages'

/**
 * The menu of narrow screens is a popover: without a script, the browser closes it on Escape and on a click outside,
 * and restores the focus.
 */
export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-20 border-b border-rule bg-paper">
      <div className="mx-auto flex max-w-7xl items-center gap-x-5 px-4 sm:px-6">
        <Link
          href={paths.home()}
          className={
            'mr-auto inline-flex min-h-14 items-center gap-2.5 font-semibold tracking-tight [font-stretch:88%] ' +
            'lg:mr-2'
          }
        >
          <Mark />
          <span>Loadbearing</span>
        </Link>
        <nav aria-label="Tools" className="hidden gap-x-4 font-semibold sm:flex">
          <Tools />
        </nav>
        <nav aria-label="Reference" className="hidden gap-x-3.5 text-muted lg:ml-auto lg:flex">
          <Items items={REFERENCES} />
        </nav>
        <ThemeToggle />
        <button
          type="button"
          popoverTarget={MENU}
          className="inline-flex min-h-11 items-center border border-rule-strong px-3 text-sm lg:hidden"
        >
          Menu
        </button>
        <nav
          id={MENU}
          popover="auto"
          aria-label="All pages"
          className={
            'fixed inset-auto top-14 m-0 w-full grid-cols-2 border-y border-rule-strong bg-paper px-4 pb-3 text-ink ' +
            'open:grid sm:px-6 lg:hidden'
          }
        >
          <Tools className="font-semibold" />
          <Items items={REFERENCES} />
        </nav>
      </div>
    </header>
  )
}

type Item = { href: string; label: string }

const Items = ({ items, className }: { items: readonly Item[]; className?: string }) =>
  items.map((item) => <NavLink key={item.href} {...item} className={className} />)

const Tools = ({ className }: { className?: string }) =>
  TOOLS.map((item) => <CarryingLink key={item.href} {...item} leaves={SKIPPED} className={className} />)
