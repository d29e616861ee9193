import { Fragment } from 'react'
import type { LedgerRow } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { gradeName } from './ledger-filter'
import { anchorOf, otherAnchorOf, rangeInWords, valueInWords } from './row-in-words'

type Props = {
  rows: readonly LedgerRow[]
  label: string
  /** Where another row stands, by its id: on this page or on that of its area. */
  hrefOfFigure: (id: string) => string
}

/**
 * Rows of the ledger: the figure, its value and its evidence. A list and not a table, because a phone stacks the three.
 * The parts get their look from `.ledger-rows` in app/rows.css: with hundreds of rows every class name on a row would
 * be sent hundreds of times.
 */
export function LedgerRows({ rows, label, hrefOfFigure }: Props) {
  return (
    <ul aria-label={label} className="ledger-rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} hrefOfFigure={hrefOfFigure} />
      ))}
    </ul>
  )
}

function Row({ row, hrefOfFigure }: { row: LedgerRow } & Pick<Props, 'hrefOfFigure'>) {
  const { figure, unit } = valueInWords(row.value, row.unit)
  const range = rangeInWords(row)
  const other = otherAnchorOf(row)
  return (
    <li id={anchorOf(row)}>
      <div>
        {other && <span id={other} />}
        <b>{row.label}</b>
        <code>{row.id}</code>
        {row.usedBy.length > 0 && (
          <small>
            Used by:{' '}
            {row.line ? <a href={paths.costLine(row.line)}>{row.usedBy.join(' · ')}</a> : row.usedBy.join(' · ')}
          </small>
        )}
      </div>
      <div>
        <strong>{figure}</strong> {unit}
        {range && <small>Range: {range}</small>}
        {row.own !== undefined && (
          <span className="block text-own">
            Your own: <strong>{valueInWords(row.own, row.unit).figure}</strong>
          </span>
        )}
      </div>
      <div>
        <i>{gradeName(row.grade)}</i> {row.url ? <a href={row.url}>{row.source}</a> : row.source},{' '}
        <time>{row.asOf}</time>
        {row.stale && <em>stale</em>}
        {row.note && <small>{row.note}</small>}
        {row.restsOn && (
          <small>
            Rests on:{' '}
            {row.restsOn.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <a href={hrefOfFigure(id)}>{id}</a>
              </Fragment>
            ))}
          </small>
        )}
      </div>
    </li>
  )
}
