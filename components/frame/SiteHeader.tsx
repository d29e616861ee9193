import { Link } from '@/components/ui/Link'
import { SKIPPED } from '@/lib/share'
import { Mark } from './Mark'
import { REFERENCES, TOOLS } from './nav-items'
import { NavLink } from './NavLink'
import { ThemeToggle } from './ThemeToggle'

export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-20 border-b border-rule bg-paper">
      <div className="mx-auto flex max-w-7xl items-center gap-x-5 px-4 sm:px-6">
        <Link
          href="/"
          className={
            'mr-auto inline-flex min-h-14 items-center gap-2.5 font-semibold tracking-tight [font-stretch:88%] ' +
            'lg:mr-2'
          }
        >
          <Mark />
          <span>Loadbearing</span>
        </Link>
        <nav aria-label="Tools" className="hidden gap-x-4 font-semibold sm:flex">
          <Items items={TOOLS} carries />
        </nav>
        <nav aria-label="Reference" className="hidden gap-x-3.5 text-muted lg:ml-auto lg:flex">
          <Items items={REFERENCES} />
        </nav>
        <ThemeToggle />
        <details className="group lg:hidden">
          <summary className="inline-flex min-h-11 list-none items-center border border-rule-strong px-3 text-sm [&::-webkit-details-marker]:hidden">
            Menu
          </summary>
          <nav
            aria-label="All pages"
            className="absolute inset-x-0 top-full grid grid-cols-2 border-b border-rule-strong bg-paper px-4 pb-3 sm:px-6"
          >
            <Items items={TOOLS} carries className="font-semibold" />
            <Items items={REFERENCES} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function Items({
  items,
  carries = false,
  className,
}: {
  items: readonly { href: string; label: string }[]
  carries?: boolean
  className?: string
}) {
  return items.map((item) => (
    <NavLink key={item.href} {...item} carries={carries} leaves={SKIPPED} className={className} />
  ))
}
