import { COST_PART_NAMES, type CostPart } from '@/content/scenario/cost-parts'
import { between, listed, moneyIn } from '@/lib/format'
import { compositionInWords, type Report } from '@/lib/report'

/** The answer: its name, what it is and what it costs. The loudest of the page. */
export function AnswerText({ report: { scenario, recommendation } }: { report: Report }) {
  const { recommended, name } = recommendation
  const format = moneyIn(scenario.money)
  const { cost } = recommended
  return (
    <>
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
    </>
  )
}

/** Totals without a line are other totals: said beside the first of them. */
const LeftOut = ({ off }: { off: CostPart[] }) =>
  off.length > 0 && (
    <p className="text-sm font-medium text-own">
      Left out of all totals, as this link says: {listed(off.map((part) => COST_PART_NAMES[part].toLowerCase()))}.
    </p>
  )
