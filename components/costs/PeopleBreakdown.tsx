import type { ReactNode } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { PatternCost } from '@/lib/cost'
import { count, percent, signedPercent, usd } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import { PatternName } from '@/components/glyphs/PatternName'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'

type Props = {
  costs: PatternCost[]
  /** Share of development time lost at the start. */
  learningLoss: number
  operational: Record<PatternId, OperationalCost>
}

/** Engineering effort of each pattern, with the arithmetic. */
export function PeopleBreakdown({ costs, learningLoss, operational }: Props) {
  return (
    <>
      <ScrollTable caption="Engineering: overhead on development and ramp-up, US dollars">
        <thead>
          <tr>
            <th className={headCell}>Pattern</th>
            <th className={`${headCell} text-right`}>Overhead</th>
            <th className={`${headCell} text-right`}>Overhead per month</th>
            <th className={`${headCell} text-right`}>Engineering per month</th>
            <th className={`${headCell} text-right`}>Ramp-up</th>
            <th className={`${headCell} text-right`}>Ramp-up cost, one-time</th>
            <th className={headCell}>Reference guide or reason</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ pattern, people }) => (
            <tr key={pattern}>
              <th scope="row" className={`${cell} font-normal`}>
                <PatternName pattern={pattern} className="whitespace-nowrap" />
              </th>
              <td className={numberCell}>
                <Sourced row={`overhead.${pattern}`}>{signedPercent(people.overhead)}</Sourced>{' '}
                <ProvenanceMark of={people.overheadProvenance} />
              </td>
              <td className={numberCell}>{usd(people.overheadCost)}</td>
              <td className={numberCell}>{usd(people.buildingCost)}</td>
              <td className={numberCell}>
                <Sourced row={`learning.${pattern}`}>{count(people.learningMonths)} mo</Sourced>{' '}
                <ProvenanceMark of={people.learningProvenance} />
              </td>
              <td className={numberCell}>{usd(people.learningCost)}</td>
              <td className={`${cell} text-muted`}>{saidOf(operational[pattern])}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="mt-2 max-w-3xl text-sm text-muted">
        Development by the whole team costs {usd(costs[0]?.people.development ?? 0)} a month. Overhead per month: that
        amount x the overhead. Engineering per month: both together. Ramp-up cost: that amount x the productivity lost
        at the start ({percent(learningLoss)}) x ramp-up months / 2, because the loss falls in a straight line.
      </p>
    </>
  )
}

/** A figure that links to its row in the ledger. */
const Sourced = ({ row, children }: { row: string; children: ReactNode }) => (
  <Link
    href={paths.ledgerFigure(row)}
    className="underline decoration-rule-strong underline-offset-4 hover:text-accent"
  >
    {children}
  </Link>
)

const saidOf = ({ overheadText, learningText, evidence }: OperationalCost) =>
  evidence.provenance === 'source' ? `${overheadText}; ${learningText}` : (evidence.note ?? overheadText)
