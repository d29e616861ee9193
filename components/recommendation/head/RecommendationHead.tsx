import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import type { Validation } from '@/lib/backtest'
import { FIRST_ANSWER, type Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { CombinationDrawing } from '../drawing/CombinationDrawing'
import { FirstAnswer } from './FirstAnswer'
import { ReportActions } from './ReportActions'
import { Situation } from './Situation'

type Props = { report: Report; validation: Validation }

/** The answer, how well the rules do elsewhere, and what to build drawn beside it. */
export function RecommendationHead({ report, validation }: Props) {
  const { scenario, recommendation, title } = report
  const { winner, composition, name } = recommendation
  return (
    <div
      className={
        'border-b border-rule lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:items-center lg:gap-x-10 ' +
        '[&>header]:border-b-0'
      }
    >
      <PageHead title={title}>
        {winner ? (
          <>
            <Situation answers={scenario.situation} />
            <Agreement {...validation.decisions} />
            <ReportActions scenario={scenario} />
          </>
        ) : (
          <ToTheFirstAnswer report={report} />
        )}
      </PageHead>
      {winner && (
        <div className="pb-6 lg:pt-12 lg:pb-8">
          <CombinationDrawing composition={composition} name={name} />
        </div>
      )}
    </div>
  )
}

const Agreement = ({ agree, of }: Validation['decisions']) => (
  <p className="mt-2 text-base">
    How well recommendations do: the first choice agrees with {agree} of {of} published decisions.{' '}
    <Link href={paths.publishedDecisions()} className="link">
      All of them, misses included
    </Link>
  </p>
)

function ToTheFirstAnswer({ report: { scenario } }: { report: Report }) {
  const first = WIZARD_QUESTIONS.find(({ answer }) => answer === 'peakQps')
  const links = {
    answer: paths.decide(first?.slug, scenario),
    start: paths.decide(undefined, scenario),
    calculator: paths.calculator(scenario),
  }
  return <FirstAnswer sentence={FIRST_ANSWER} links={links} />
}
