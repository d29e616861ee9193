'use client'

import { memo } from 'react'
import { COST_PART_NAMES, COST_PARTS, isPaid, type CostPart } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import type { Priced } from '@/components/scenario/engine'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Link } from '@/components/ui/Link'
import { cell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { useSettled } from '@/components/ui/use-settled'
import { moneyIn } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { toggleLine } from '@/lib/state'

/** The ten lines of each candidate's whole cost, each with its range, its formula one link away, and a switch. */
export const CostLinesTable = () => <SettledLines priced={useSettled(usePriced())} />

const SettledLines = memo(function SettledLines({ priced: { shown, scenario } }: { priced: Priced }) {
  const { money } = scenario
  const { rough, range } = moneyIn(money)
  return (
    <ScrollTable
      caption={`The ten lines of the whole cost over ${money.horizonMonths} months`}
      columns={[
        { label: 'Line', className: PINNED },
        ...shown.map(({ name }) => ({ label: name, numeric: true, className: NAMED })),
      ]}
    >
      <tbody>
        {COST_PARTS.map((part) => (
          <tr key={part}>
            <th scope="row" className={`${cell} ${PINNED} font-normal`}>
              <LineName part={part} scenario={scenario} />
            </th>
            {shown.map(({ id, cost }) => {
              const line = cost.lines.find((one) => one.part === part)
              return (
                <td key={id} className={numberCell}>
                  {line ? rough(line.usd) : <span className="font-sans text-muted">left out</span>}
                  {line && line.low < line.high && (
                    <span className="block text-2xs text-muted">{range(line.low, line.high)}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <th scope="row" className={`${cell} ${PINNED} font-semibold`}>
            Total
          </th>
          {shown.map(({ id, cost }) => (
            <td key={id} className={`${numberCell} font-semibold`}>
              {rough(cost.total)}
              <span className="block text-2xs font-normal text-muted">{range(cost.low, cost.high)}</span>
            </td>
          ))}
        </tr>
      </tbody>
    </ScrollTable>
  )
})

const PINNED = 'sticky left-0 z-10 bg-paper min-w-36'
const NAMED = 'min-w-28 font-sans tracking-normal normal-case'

/** The name leads to the formula. The switch is a link, so that it works without a script. */
function LineName({ part, scenario }: { part: CostPart; scenario: Scenario }) {
  const actions = useScenarioActions()
  const isOff = useScenario((state) => state.scenario.money.off.includes(part))
  const name = COST_PART_NAMES[part]
  return (
    <>
      <Link href={paths.costLine(part)} className="inline-block min-h-6 hover:text-accent hover:underline">
        {name}
      </Link>
      <span className="block text-2xs text-muted">
        {isPaid(part) ? 'paid' : 'left unpaid'} ·{' '}
        <Link
          href={paths.calculator(toggleLine(scenario, part))}
          aria-label={isOff ? `Count ${name}` : `Leave out ${name}`}
          className="no-print inline-block min-h-6 underline decoration-accent underline-offset-4 hover:text-accent"
          onClick={(event) => {
            event.preventDefault()
            actions.toggleLine(part)
          }}
        >
          {isOff ? 'count it' : 'leave out'}
        </Link>
      </span>
    </>
  )
}
