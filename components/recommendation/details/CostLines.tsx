import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import type { CostRow } from './cost-rows'
import { FactorTable } from './FactorTable'

/** The whole cost line by line: amount and range, what it contains and leaves out, its formula and its factors. */
export const CostLines = ({ rows, names }: { rows: CostRow[]; names: string[] }) => (
  <ul className="border-t border-rule-strong">
    {rows.map((row) => (
      <li key={row.part} id={`line-${row.part}`} className="border-b border-rule py-3">
        <Line row={row} names={names} />
      </li>
    ))}
  </ul>
)

function Line({ row: { name, text, amounts, factors, toggle }, names }: { row: CostRow; names: string[] }) {
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className={`text-lg font-semibold ${amounts ? '' : 'text-muted line-through'}`}>
          {name}{' '}
          <span className="lettering font-normal text-muted">{text.kind === 'paid' ? 'paid' : 'left unpaid'}</span>
        </h3>
        <Amounts amounts={amounts} names={names} />
      </div>
      <p className="max-w-3xl text-sm">{text.contains}</p>
      <Disclosure
        summary={
          <span className="text-sm">
            Formula{factors.length > 0 && ` and ${factors.length} ${factors.length === 1 ? 'factor' : 'factors'}`}
          </span>
        }
      >
        <p className="max-w-3xl text-sm">
          <span className="text-muted">Formula:</span> {text.formula}.
        </p>
        <p className="mb-2 max-w-3xl text-sm">
          <span className="text-muted">Not in it:</span> {text.leaves}
        </p>
        {factors.length > 0 && <FactorTable name={name} factors={factors} />}
      </Disclosure>
      <p className="no-print text-sm">
        <Link href={toggle} scroll={false} className="link inline-block py-1">
          {amounts ? `Leave ${name.toLowerCase()} out of all totals` : `Count ${name.toLowerCase()} again`}
        </Link>
      </p>
    </>
  )
}

function Amounts({ amounts, names }: { amounts: CostRow['amounts']; names: string[] }) {
  if (!amounts) return <p className="text-muted">switched off</p>
  return (
    <dl className="flex flex-wrap gap-x-8">
      {amounts.map(({ usd, range }, index) => (
        <div key={names[index]} className="text-right max-sm:text-left">
          <dt className={names.length > 1 ? 'text-2xs text-muted' : 'sr-only'}>{names[index]}</dt>
          <dd>
            <span className={`font-mono text-lg ${index === 0 ? 'font-semibold' : ''}`}>{usd}</span>{' '}
            <span className="text-sm text-muted">{range}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
