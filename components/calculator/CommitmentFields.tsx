'use client'

import {
  COMMITMENT_PLAN_IDS,
  COMMITTED_LINE_IDS,
  SUPPORT_PLAN_IDS,
  type CommitmentPlan,
  type CommitmentShare,
  type CommittedLine,
} from '@/content/scenario/commitments'
import { COMMITMENT_PLANS, COMMITTED_LINES } from '@/content/scenario/commitment-words'
import { COMMITMENT_OFFERS, SPOT_OFFERS, SUPPORT_OFFERS } from '@/content/scenario/commitment-offers'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { NumberInput } from '@/components/ui/NumberInput'
import { SelectField } from '@/components/ui/SelectField'
import { percent } from '@/lib/format'
import { supportInWords } from '@/lib/report'
import { CreditsUntil } from './CreditsUntil'

/** Every line with the way it is bought, then the support plan. */
export function CommitmentFields() {
  const framework = useScenario((state) => state.scenario.money.rateCard === 'framework')
  const support = useScenario((state) => state.scenario.money.support)
  const hasCredits = useScenario((state) => state.scenario.money.credits > 0)
  const { setSupport } = useScenarioActions()
  return (
    <div className="grid items-start gap-5 pt-1 pb-5 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">
      {framework && (
        <p className="border-l-2 border-accent pl-3 text-sm">
          Reference-guide rates know no commitments: they count at list prices.
        </p>
      )}
      {COMMITTED_LINE_IDS.map((line) => (
        <Line key={line} line={line} />
      ))}
      <SelectField
        label="Support plan"
        help={
          support === 'none'
            ? 'Plans of AWS: a share of the charges, with a minimum, in every total at its prices.'
            : `${supportInWords(support)}.`
        }
        value={support}
        options={SUPPORT_PLAN_IDS.map((value) => ({
          value,
          label: value === 'none' ? 'None' : SUPPORT_OFFERS[value].label,
        }))}
        onChoose={(chosen) => {
          const known = SUPPORT_PLAN_IDS.find((id) => id === chosen)
          if (known) setSupport(known)
        }}
      />
      {hasCredits && <CreditsUntil />}
    </div>
  )
}

function Line({ line }: { line: CommittedLine }) {
  const said = useScenario((state) => state.scenario.money.commitments[line])
  const { setCommitment } = useScenarioActions()
  const plan = said?.plan
  const hasTerm = plan !== undefined && plan !== 'on-demand'
  return (
    <fieldset className="min-w-0 border-l border-rule pl-3">
      <legend className="sr-only">{COMMITTED_LINES[line].label}</legend>
      <SelectField
        label={COMMITTED_LINES[line].label}
        help={helpFor(line, plan)}
        value={plan ?? ''}
        options={[
          { value: '', label: 'Not set: as under discounts' },
          ...COMMITMENT_PLAN_IDS.map((value) => ({ value, label: COMMITMENT_PLANS[value].label })),
        ]}
        onChoose={(chosen) => {
          const known = COMMITMENT_PLAN_IDS.find((id) => id === chosen)
          setCommitment(line, known === undefined ? CLEARED : { plan: known })
        }}
      />
      <div className="mt-2 grid grid-cols-2 gap-3">
        {hasTerm && <Share line={line} name="share" label="Committed" standard={1 - (said?.spot ?? 0)} />}
        {hasTerm && <Share line={line} name="off" label="Your discount" />}
        {plan !== undefined && line === 'machines' && <Share line={line} name="spot" label="On spot" standard={0} />}
        {plan !== undefined && (said?.spot ?? 0) > 0 && <Share line={line} name="spotOff" label="Your spot discount" />}
      </div>
      {(said?.spot ?? 0) > 0 && <p className="mt-1 text-sm text-muted">{SPOT_HELP}</p>}
    </fieldset>
  )
}

const CLEARED = { plan: undefined, share: undefined, off: undefined, spot: undefined, spotOff: undefined }

const SPOT_HELP = SPOT_OFFERS.map(({ product, off, note }) => `${product}: ${percent(off)} off. ${note ?? ''}.`).join(
  ' ',
)

/** A share in percent; without a standard it may be left empty, which leaves it to the published rate. */
function Share({
  line,
  name,
  label,
  standard,
}: {
  line: CommittedLine
  name: CommitmentShare
  label: string
  standard?: number
}) {
  const own = useScenario((state) => state.scenario.money.commitments[line]?.[name])
  const { setCommitment } = useScenarioActions()
  return (
    <NumberInput
      label={label}
      unit="%"
      min={0}
      max={100}
      own={own === undefined ? undefined : inPercent(own)}
      standard={inPercent(standard ?? 0)}
      optional={standard === undefined}
      onChange={(value) => setCommitment(line, { [name]: value === undefined ? undefined : value / 100 })}
    />
  )
}

const inPercent = (share: number): number => Math.round(share * 1e4) / 100

function helpFor(line: CommittedLine, plan: CommitmentPlan | undefined): string {
  if (plan === 'on-demand') return 'At the price on demand, without a commitment.'
  const offers = COMMITMENT_OFFERS.filter((offer) => offer.line === line && (plan === undefined || offer.plan === plan))
  if (plan === undefined)
    return offers.length > 0
      ? `Published rates for ${[...new Set(offers.map(({ product }) => product))].join(', ')}.`
      : 'No published rate is known: a discount of your own is taken.'
  if (offers.length === 0) return 'No published rate is known for this: type your discount, until then it is on demand.'
  return offers.map(({ product, off, note }) => `${product}: ${percent(off)} off${note ? ` (${note})` : ''}.`).join(' ')
}
