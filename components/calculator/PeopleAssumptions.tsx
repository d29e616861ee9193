'use client'

import { memo } from 'react'
import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { usePriced } from '@/components/scenario/PricedProvider'
import type { PatternOverhead } from '@/components/scenario/engine'
import { useEngine } from '@/components/scenario/use-engine'
import { PatternName } from '@/components/glyphs/PatternName'
import { paths } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import { NumberInput } from '@/components/ui/NumberInput'
import { shownIn } from '@/components/ui/shown-unit'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, figures, ScrollTable } from '@/components/ui/ScrollTable'
import { quantity, signedPercent } from '@/lib/format'
import { teamsOf } from '@/lib/kernel'

const SHARE = shownIn('%')

type Props = {
  /** The overhead without an own figure, as the page came with it. */
  overheadAtFirst: PatternOverhead[]
}

const COLUMNS = ['Pattern', figures('Overhead, %'), 'Range supported by evidence', figures('Learning, months')]

/** Overhead and learning time of each pattern: the reference guide's figures, and the range that evidence supports. */
export function PeopleAssumptions({ overheadAtFirst }: Props) {
  const { scenario } = usePriced()
  const engine = useEngine()
  return (
    <ScrollTable caption="Engineering assumptions for each pattern" columns={COLUMNS}>
      <tbody>
        {(engine?.standardOverheads(scenario) ?? overheadAtFirst).map((standard) => (
          <Row
            key={standard.pattern}
            pattern={standard.pattern}
            table={OPERATIONAL_COSTS[standard.pattern]}
            standard={standard.overhead}
            inWords={standardInWords(standard, teamsOf(scenario))}
          />
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** "+110%, from 4 teams": the figure that counts without an own one. */
const standardInWords = ({ overhead, overheadFrom }: PatternOverhead, teams: number): string =>
  signedPercent(overhead) + (overheadFrom === 'teams' ? `, from ${quantity(teams, 'team')}` : '')

type RowProps = { pattern: PatternId; table: OperationalCost; standard: number; inWords: string }

const Row = memo(function Row({ pattern, table, standard, inWords }: RowProps) {
  const overhead = useScenario((state) => state.scenario.people.overhead[pattern])
  const months = useScenario((state) => state.scenario.people.learningMonths[pattern])
  const { setOverhead, setLearning } = useScenarioActions()
  return (
    <tr>
      <th scope="row" className={`${cell} font-normal`}>
        <PatternName pattern={pattern} className="whitespace-nowrap" />
      </th>
      <td className={cell}>
        <NumberInput
          label={`${PATTERN_NAMES[pattern]}: overhead`}
          labelHidden
          unit="%"
          min={OVERRIDE_BOUNDS.overhead.min * 100}
          max={OVERRIDE_BOUNDS.overhead.max * 100}
          own={overhead === undefined ? undefined : SHARE.toShown(overhead)}
          standard={SHARE.toShown(standard)}
          onChange={(percent) => setOverhead(pattern, percent === undefined ? undefined : SHARE.toStored(percent))}
          className="ml-auto w-24"
        />
        <TableFigure
          row={`overhead.${pattern}`}
          figure={inWords}
          own={overhead !== undefined}
          onReset={() => setOverhead(pattern, undefined)}
          table={table}
        />
      </td>
      <td className={`${cell} min-w-52 text-muted`}>{table.overheadRangeWhy}</td>
      <td className={cell}>
        <NumberInput
          label={`${PATTERN_NAMES[pattern]}: learning time`}
          labelHidden
          unit="months"
          min={OVERRIDE_BOUNDS.learningMonths.min}
          max={OVERRIDE_BOUNDS.learningMonths.max}
          own={months}
          standard={table.learningMonths}
          onChange={(typed) => setLearning(pattern, typed)}
          className="ml-auto w-24"
        />
        <TableFigure
          row={`learning.${pattern}`}
          figure={table.learningText}
          own={months !== undefined}
          onReset={() => setLearning(pattern, undefined)}
          table={table}
        />
      </td>
    </tr>
  )
})

/** The operational table's figure, or the way back to it. */
function TableFigure({
  row,
  figure,
  own,
  onReset,
  table,
}: {
  row: string
  figure: string
  own: boolean
  onReset: () => void
  table: OperationalCost
}) {
  return (
    <p className="mt-1 text-right text-2xs whitespace-nowrap text-muted">
      {own ? (
        <button
          type="button"
          onClick={onReset}
          className="min-h-6 underline decoration-accent underline-offset-4 hover:text-accent"
        >
          reset to {figure}
        </button>
      ) : (
        <Link href={paths.ledgerFigure(row)} title={table.evidence.note} className="hover:text-accent">
          {figure} <ProvenanceMark of={table.evidence.provenance} />
        </Link>
      )}
    </p>
  )
}
