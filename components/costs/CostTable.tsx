import type { PatternCost } from '@/lib/cost'
import { signedPercent, usd } from '@/lib/format'
import { PatternName } from '@/components/glyphs/PatternName'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { costBars, type CostBar } from './cost-bar'

/** What each pattern costs: the month together and apart, what learning takes once, and the whole horizon. */
export function CostTable({ costs, months }: { costs: PatternCost[]; months: number }) {
  const baseline = costs.find(({ pattern }) => pattern === 'monolith')
  const bars = costBars(costs)
  return (
    <ScrollTable caption="Cost of each pattern in US dollars">
      <thead>
        <tr>
          <th className={`${headCell} ${PINNED}`}>Pattern</th>
          <Head>Monthly total</Head>
          <Head>Infra&shy;structure</Head>
          <Head>People</Head>
          {baseline && <Head>Against Monolith</Head>}
          <Head>Learning, once</Head>
          <Head>{months} months</Head>
        </tr>
      </thead>
      <tbody>
        {costs.map((cost, row) => (
          <tr key={cost.pattern}>
            <th scope="row" className={`${cell} ${PINNED}`}>
              <PatternName pattern={cost.pattern} className="whitespace-nowrap" />
              <Bar pattern={cost.pattern} bar={bars[row]} />
            </th>
            <td className={`${numberCell} text-base font-semibold`}>{usd(cost.monthly)}</td>
            <td className={numberCell}>{usd(cost.estimate.total)}</td>
            <td className={numberCell}>
              {usd(cost.people.buildingCost)}
              <span className="block text-2xs text-muted">{signedPercent(cost.people.overhead)}</span>
            </td>
            {baseline && <td className={`${numberCell} text-muted`}>{cost === baseline ? 'baseline' : signed(cost.monthly - baseline.monthly)}</td>}
            <td className={`${numberCell} text-muted`}>{usd(cost.people.learningCost)}</td>
            <td className={numberCell}>{usd(cost.horizonTotal)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

const PINNED = 'sticky left-0 z-10 bg-paper min-w-40'

function Head({ children }: { children: React.ReactNode }) {
  return (
    <th scope="col" className={`${headCell} text-right`}>
      {children}
    </th>
  )
}

/** Filled for cash, hatched for people. */
function Bar({ pattern, bar }: { pattern: string; bar: CostBar | undefined }) {
  if (!bar) return null
  const color = `var(--${pattern})`
  const hatch = `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 4px)`
  return (
    <span aria-hidden="true" className="mt-1 flex h-2">
      <span className="min-w-px" style={{ width: `${bar.cash}%`, background: color }} />
      <span style={{ width: `${bar.people}%`, backgroundImage: hatch }} />
    </span>
  )
}

const signed = (difference: number) => (difference > 0 ? `+${usd(difference)}` : usd(difference))
