import { Disclosure } from '@/components/ui/Disclosure'
import type { ReportSection } from './report-sections'

/** Where everything is: beside the page where there is room, folded away above it where there is not. */
export function Contents({ sections }: { sections: ReportSection[] }) {
  return (
    <>
      <nav aria-label="On this page" className="no-print hidden lg:block">
        <div className="sticky top-20 mt-10 border-l border-rule-strong pl-4">
          <p className="lettering mb-2 text-muted">On this page</p>
          <List sections={sections} />
        </div>
      </nav>
      <Disclosure summary="On this page" className="no-print border-b border-rule lg:hidden">
        <nav aria-label="On this page" className="columns-2">
          <List sections={sections} />
        </nav>
      </Disclosure>
    </>
  )
}

const List = ({ sections }: { sections: ReportSection[] }) => (
  <ul className="text-sm">
    {sections.map(({ id, short }) => (
      <li key={id}>
        <a href={`#${id}`} className="inline-flex min-h-9 items-center hover:text-accent hover:underline">
          {short}
        </a>
      </li>
    ))}
  </ul>
)
