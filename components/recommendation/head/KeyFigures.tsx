import type { KeyFigure } from './key-figures'

/** The recommendation in five figures, each a link to what is behind it; the total, which is the first, is loudest. */
export function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  return (
    <dl className={COLUMNS}>
      {figures.map(({ label, figure, detail, section }, index) => (
        <div key={label} className={`flex flex-col border-t border-rule py-3 pr-4 ${SIDE_BY_SIDE}`}>
          <dt className="lettering text-muted">{label}</dt>
          <dd className={`mt-1 font-mono ${index === 0 ? 'text-3xl font-semibold' : 'text-xl font-medium lg:pt-1.5'}`}>
            <a href={`#${section}`} className="inline-block hover:text-accent hover:underline">
              {figure}
            </a>
          </dd>
          <dd className="mt-0.5 text-sm text-muted">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

const COLUMNS =
  'grid grid-cols-2 border-b border-rule-strong sm:grid-cols-3 lg:grid-cols-[1.3fr_1fr_1fr_1fr_1fr] ' +
  'max-lg:[&>:first-child]:col-span-2'
const SIDE_BY_SIDE = 'lg:border-t-0 lg:py-4 lg:not-first:border-l lg:not-first:pl-4'
