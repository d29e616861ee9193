import { COST_PART_NAMES, type CostPart } from '@/content/scenario/cost-parts'
import { Link } from '@/components/ui/Link'
import type { Validation } from '@/lib/backtest'
import { between, listed, moneyIn } from '@/lib/format'
import { compositionInWords, type Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { CombinationDrawing } from '../drawing/CombinationDrawing'
import { ReportActions } from './ReportActions'

type Props = { report: Report; validation: Validation }

/** The answer: its name, what it is, what it costs, and a drawing with named parts. The loudest of the page. */
export function Answer({ report, validation }: Props) {
  const { scenario, recommendation } = report
  const { recommended, composition, name, options } = recommendation
  const format = moneyIn(scenario.money)
  const { cost } = recommended
  return (
    <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
      <header className="pt-5 pb-4 sm:pt-7">
        <p className="lettering text-muted">Recommendation</p>
        <h1 className="mt-1 max-w-3xl text-3xl font-semibold sm:text-5xl">{name}</h1>
        <p className="mt-2 max-w-2xl text-muted sm:text-lg">{compositionInWords(recommended.candidate)}</p>
        <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
          <strong className="font-mono text-3xl font-semibold sm:text-4xl">{format.rough(cost.total)}</strong>
          <span>
            over {cost.months} months, between {between(format, cost)}
          </span>
        </p>
        <LeftOut off={scenario.money.off} />
        <Agreement {...validation.decisions} />
        <ReportActions report={report} />
      </header>
      <div className="pb-4 lg:pt-7 lg:pb-0">
        <CombinationDrawing composition={composition} options={options} name={name} />
      </div>
    </div>
  )
}

/** Totals without a line are other totals: said beside the first of them. */
const LeftOut = ({ off }: { off: CostPart[] }) =>
  off.length > 0 && (
    <p className="text-sm font-medium text-own">
      Left out of all totals, as this link says: {listed(off.map((part) => COST_PART_NAMES[part].toLowerCase()))}.
    </p>
  )

const Agreement = ({ agree, of }: Validation['decisions']) => (
  <p className="mt-2 text-sm text-muted">
    Recommendations like this agree with {agree} of {of} published decisions at the first choice.{' '}
    <Link href={paths.publishedDecisions()} className="link">
      All of them, misses included
    </Link>
  </p>
)
