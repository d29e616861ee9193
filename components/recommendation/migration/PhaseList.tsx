import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import type { MigrationPlan, Phase } from '@/lib/analysis'
import { inDigits, percent } from '@/lib/format'
import { moneySpan, peopleInWords, spanInWords, weeksInWords, type OnTheWay, type PhaseChecklist } from '@/lib/report'
import { paths } from '@/lib/share/paths'

type Props = {
  plan: MigrationPlan
  way: OnTheWay
  checks: readonly PhaseChecklist[]
}

/** What each phase takes, how it is done, and what can go wrong. */
export const PhaseList = ({ plan, way, checks }: Props) => (
  <ol className="mt-8 grid gap-y-6">
    {plan.phases.map((phase, index) => (
      <li key={way.titleOf(phase)} className="break-inside-avoid">
        <PhaseRow number={index + 1} phase={phase} plan={plan} way={way} check={checks[index]} />
      </li>
    ))}
  </ol>
)

type RowProps = {
  number: number
  phase: Phase
  plan: MigrationPlan
  way: OnTheWay
  check: PhaseChecklist | undefined
}

function PhaseRow({ number, phase, plan, way, check }: RowProps) {
  if (!check) return null
  const { title, strategy, steps, stepsFrom, path, risk, detection, rollback } = check
  const span = (usd: Phase['spent']) => moneySpan(usd, way.money)
  const takes: [string, string][] = [
    ['Time', weeksInWords(phase.months)],
    ['People', peopleInWords(plan)],
    ['Effort', `${spanInWords(phase.work, 'person-months')}${ofMoveInWords(phase)}`],
    ['Programme', span(phase.programme)],
    ['Double running', span(phase.parallel)],
    ['Learning', span(phase.learning)],
    ['Spent in all', span(phase.spent)],
  ]
  const risks: [string, string][] = [
    ['Mitigation', risk.mitigation],
    ['Detection', `${detection}. ${risk.detection}`],
    ['Rollback', `${rollback}. ${risk.rollback}`],
  ]
  return (
    <>
      <h3 className="text-lg font-semibold">
        <span className="font-mono text-accent">{number}</span> {title}
      </h3>
      <p className="mt-1 max-w-3xl text-sm">
        {steps.length > 0 && (
          <>
            {steps.join('; ')}
            <ProvenanceMark of={stepsFrom} />.{' '}
          </>
        )}
        By{' '}
        <Link href={`${paths.evolve()}#${strategy.id}`} className="link">
          {strategy.name}
        </Link>
        : {strategy.because}
      </p>
      {path && phase.within?.index === 0 && (
        <p className="mt-1 max-w-3xl text-sm text-muted">
          The first of {phase.within.of} phases of the reference guide’s{' '}
          <Link href={`${paths.evolve()}#${path.id}`} className="link">
            {path.name}
          </Link>
          .
        </p>
      )}
      <div className="mt-2 grid gap-x-10 gap-y-3 text-sm lg:grid-cols-2">
        <Facts rows={takes} />
        <div>
          <p className="font-medium">Risk: {risk.name}</p>
          <Facts rows={risks} />
        </div>
      </div>
    </>
  )
}

/** ", 20% of its move (14% to 27%)"; nothing where the move is one phase. */
function ofMoveInWords({ ofMove: { p10, p50, p90 } }: Phase): string {
  const [low, middle, high] = [p10, p50, p90].map((share) => percent(inDigits(share)))
  return p10 === 1 ? '' : `, ${middle} of its move (${low} to ${high})`
}

const Facts = ({ rows }: { rows: readonly (readonly [string, string])[] }) => (
  <dl className="grid grid-cols-[8rem_1fr] content-start gap-x-3">
    {rows.map(([label, text]) => (
      <div key={label} className="contents">
        <dt className="border-t border-rule py-0.5 text-muted">{label}</dt>
        <dd className="border-t border-rule py-0.5">{text}</dd>
      </div>
    ))}
  </dl>
)
