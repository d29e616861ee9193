import { PATTERN_IDS, PATTERN_NAMES } from '@/content/pattern-ids'
import { Link } from '@/components/ui/Link'
import { CumulativeCostChart } from '@/components/charts/CumulativeCostChart'
import { cumulativeLines } from '@/components/costs/chart-data'
import { CostNotes } from '@/components/costs/CostNotes'
import { CostTable } from '@/components/costs/CostTable'
import type { CostFacts } from '@/lib/cost'
import { listed, quantity } from '@/lib/format'
import { peakQpsOf, shownCurrency } from '@/lib/kernel'
import { costInWords, type Costed, type Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { Bills } from './Bills'

/** What it costs against the alternatives: in words, in a table, as bills, and over the horizon. */
export function Costs({ report, facts }: { report: Report; facts: CostFacts }) {
  const { scenario, recommendation, combination, horizonTotal, costed, costs } = report
  const recommended = { cost: combination, horizonTotal }
  const months = scenario.money.horizonMonths
  return (
    <>
      <ul className="mb-6 max-w-3xl space-y-1">
        {costInWords(costs, recommended, recommendation, scenario.money).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {combination.priced.length > 1 && <Alone />}
      <div className="[print-color-adjust:exact] print:[zoom:0.72]">
        <CostTable
          costs={costs}
          money={scenario.money}
          recommended={recommendation.composition.length === 1 ? recommendation.winner : null}
        />
        <CostNotes costs={costs} money={scenario.money} />
      </div>
      <p className="mt-2 text-sm text-muted">
        Calculated for {quantity(peakQpsOf(scenario), 'requests/s')} at the peak
        {scenario.situation.peakQps === undefined && ', the default, since no peak load is given'}.{' '}
        <a href="#assumptions" className="link">
          All figures used
        </a>
      </p>
      <Selection costed={costed} all={paths.compare({ ...scenario, compare: [...PATTERN_IDS] })} />
      <Bills report={report} facts={facts} />
      <div className="no-print mt-10">
        <CumulativeCostChart
          series={cumulativeLines(costs, scenario.money)}
          months={months}
          currency={shownCurrency(scenario.money).currency}
          baseline="monolith"
        />
      </div>
    </>
  )
}

/** The table prices patterns one by one; the recommendation is several of them. */
const Alone = () => (
  <p className="mb-2 max-w-3xl font-medium">
    Below, each pattern is priced on its own.{' '}
    <a href="#price" className="link">
      How the combination adds up
    </a>
  </p>
)

/** Which patterns were added to those that the link compares, and which are left out. */
function Selection({ costed, all }: { costed: Costed[]; all: string }) {
  const added = costed
    .filter(({ because }) => because !== 'compared')
    .map(
      ({ pattern, because }) =>
        `${PATTERN_NAMES[pattern]} as ${because === 'part' ? 'part of the recommendation' : `the ${because}`}`,
    )
  const left = PATTERN_IDS.filter((id) => costed.every(({ pattern }) => pattern !== id)).map((id) => PATTERN_NAMES[id])
  return (
    <p className="mt-2 text-sm text-muted empty:hidden">
      {added.length > 0 && `Not among the patterns that the link compares, but shown: ${listed(added)}. `}
      {left.length > 0 && (
        <>
          Left out by the link: {listed(left)}. <Link href={all}>Compare all seven</Link>
        </>
      )}
    </p>
  )
}
