import type { KeyFigure } from './key-figures'

/** The recommendation in five figures, each a link to what is behind it. */
export function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  return (
    <dl className="grid grid-cols-2 border-b border-rule-strong sm:grid-cols-3 lg:grid-cols-5">
      {figures.map(({ label, figure, detail, section }) => (
        <div
          key={label}
          className={`flex flex-col border-t border-rule py-3 pr-4 last:max-sm:col-span-2 ${SIDE_BY_SIDE}`}
        >
          <dt className="lettering text-muted">{label}</dt>
          <dd className="mt-1 font-mono text-xl font-medium">
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

const SIDE_BY_SIDE = 'lg:border-t-0 lg:py-4 lg:not-first:border-l lg:not-first:pl-4'
