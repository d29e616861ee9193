import type { NeedRow } from '@/lib/report'

/** Every need with its price: what the recommendation costs more than what would be recommended without it. */
export function Needs({ rows }: { rows: NeedRow[] }) {
  if (rows.length === 0)
    return (
      <p className="text-sm">No answer makes a demand: the simplest that is not clearly more expensive is enough.</p>
    )
  return (
    <ul className="text-sm">
      {rows.map(({ id, name, also, why, met, price, range, instead }) => (
        <li
          key={id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-1.5 last:border-b-0"
        >
          <p className="leading-snug">
            <span className="font-medium">{name}</span>{' '}
            <span className="text-muted">
              ({why}
              {met ? '' : ', not met'})
            </span>
          </p>
          <p className="text-right">
            <span className={range ? 'font-mono text-base font-semibold' : 'text-muted'}>{price}</span>
            {range && <span className="block text-2xs text-muted">{range}</span>}
          </p>
          <div className="col-span-2 max-w-prose leading-snug text-muted">
            {also && <p>At the same price: {also}.</p>}
            {instead && <p>{instead}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
