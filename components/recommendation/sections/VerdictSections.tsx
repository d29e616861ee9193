import { COMBINATIONS, TENANT_ISOLATION } from '@/content/combinations'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { rateCardWords } from '@/components/costs/rate-card-words'
import type { Validation } from '@/lib/backtest'
import type { RuleConflict } from '@/lib/decision'
import type { Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { CombinationPrice } from '../price/CombinationPrice'
import { Axes } from '../verdict/Axes'
import { NextMeasurement } from '../verdict/NextMeasurement'
import { Sensitivity } from '../verdict/Sensitivity'
import { TenancyAndStream } from '../verdict/TenancyAndStream'
import { TradeOffs } from '../verdict/TradeOffs'
import { ReportPart } from './ReportPart'

type Props = {
  report: Report
  validation: Validation
  /** The rules that draw the thresholds. */
  rules: readonly AxisRule[]
}

/** What is recommended as a whole: its cost, the decisions behind it, its trade-offs, and what would change it. */
export function VerdictSections({ report, validation, rules }: Props) {
  const { scenario, recommendation } = report
  const { axes, composition, conflicts, contradictions, counterfactuals, nextQuestion, tree, unknown } = recommendation
  const stepOf = (answer: AnswerKey) => paths.decide(slugOf(answer), scenario)
  return (
    <>
      <ReportPart
        id="price"
        title={composition.length > 1 ? 'What the combination costs' : undefined}
        lead={rateCardWords(scenario.money).trust}
      >
        <CombinationPrice report={report} validation={validation} />
      </ReportPart>
      <ReportPart id="why" lead={tree.scale.says === 'combination' ? BEYOND_ONE : SIMPLE_BY_DEFAULT}>
        <Axes axes={axes} stepOf={stepOf} />
        <TenancyAndStream recommendation={recommendation} architectures={COMBINATIONS} strategies={TENANT_ISOLATION} />
      </ReportPart>
      <ReportPart
        id="conflicts"
        lead={
          'Parts or answers that conflict. They change nothing in the recommendation: they say what ' +
          'to watch and what to do.'
        }
      >
        <TradeOffs
          conflicts={conflicts.filter((conflict): conflict is RuleConflict => conflict.kind === 'rule')}
          contradictions={contradictions.length}
          rules={rules}
          stepOf={stepOf}
        />
      </ReportPart>
      <ReportPart
        id="change"
        lead={
          'One answer changed, all others as they are. The threshold is the first value at which the primary ' +
          'pattern changes.'
        }
      >
        <Sensitivity counterfactuals={counterfactuals} rules={rules} stepOf={stepOf} />
      </ReportPart>
      <ReportPart id="measure" lead="The open question with the most influence on the result.">
        <NextMeasurement next={nextQuestion} unknown={unknown} questions={WIZARD_QUESTIONS} stepOf={stepOf} />
      </ReportPart>
    </>
  )
}

const slugOf = (asked: AnswerKey) => WIZARD_QUESTIONS.find(({ answer }) => answer === asked)?.slug

const SIMPLE_BY_DEFAULT = 'Each of the three stays with the simplest choice until an answer calls for another.'
const BEYOND_ONE =
  'Above 1M requests/s the reference guide names a combination without saying of what. Here the load is divided ' +
  'into cells, and each of the three decisions adds what the answers call for.'
