import type { Scenario } from '@/content/schemas/scenario'
import type { AdviceSoFar } from '@/lib/decision'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { AdviceName } from './AdviceName'
import { type Agenda, progressInWords, stakeInWords, wizardStatus, type WizardStatus, stepAddress } from '@/lib/wizard'
import { ClearAnswers } from './late-parts'
import { NextUp } from './NextUp'

type Props = { agenda: Agenda; advice: AdviceSoFar; scenario: Scenario; skipped: readonly string[] }

/** The way on: to the question that matters next; when there is none, to the recommendation. */
export function DecideStart({ agenda, advice, scenario, skipped }: Props) {
  const { next, optional, open, answered } = agenda
  const status = wizardStatus(agenda)
  const again = open.find((step) => step.skipped)
  const shown = next ?? optional ?? open[0]
  const started = answered.length + skipped.length > 0
  return (
    <>
      {started && (
        <p className="mt-5 flex flex-wrap items-center gap-x-2 text-ink">
          <span className="text-muted">{leadIn(answered.length, status)}</span> <AdviceName {...advice} />
        </p>
      )}
      <p className="mt-5 flex flex-wrap items-center gap-3">
        {next && (
          <Link
            href={stepAddress(next.question.slug, scenario, skipped)}
            className={buttonClass('primary', 'grow sm:grow-0')}
          >
            {started ? 'Next question' : 'Start with the first question'}
          </Link>
        )}
        {started && (
          <Link
            href={paths.recommendation(scenario)}
            className={buttonClass(next ? 'quiet' : 'primary', 'grow sm:grow-0')}
          >
            {next ? 'Recommendation so far' : 'See the recommendation'}
          </Link>
        )}
        {optional && (
          <Link
            href={stepAddress(optional.question.slug, scenario, skipped)}
            className={buttonClass('quiet', 'grow sm:grow-0')}
          >
            Answer more questions
          </Link>
        )}
        {status !== 'asking' && again && (
          <Link href={stepAddress(again.question.slug, scenario)} className={buttonClass('quiet', 'grow sm:grow-0')}>
            Ask the skipped ones again
          </Link>
        )}
        {answered.length > 0 && <ClearAnswers href={stepAddress(undefined, { ...scenario, situation: {} })} />}
      </p>
      <p className="mt-3 text-base">{progressInWords(agenda)}</p>
      {optional && (
        <p className="mt-1 text-base">
          Together they move {stakeInWords(agenda.left, scenario.money)} over {scenario.money.horizonMonths} months; the
          estimate may be off by {stakeInWords(agenda.uncertainty, scenario.money)} either way.
        </p>
      )}
      {shown && <NextUp step={shown} money={scenario.money} />}
    </>
  )
}

const leadIn = (answered: number, status: WizardStatus): string =>
  answered === 0
    ? 'No answer yet; by default:'
    : status === 'settled' || status === 'enough'
      ? 'Recommendation:'
      : 'Recommendation so far:'
