'use client'

import { memo } from 'react'
import { quantity } from '@/lib/format'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { Disclosure } from '@/components/ui/Disclosure'
import { scenarioField, unitInCurrency } from '@/lib/kernel'
import { FIELD_GROUPS, type FieldGroup } from './field-groups'
import { PeopleSwitches } from './PeopleSwitches'
import { ScenarioField } from './ScenarioField'
import { TermsControls } from './TermsControls'

/** Every figure that a visitor can set, group by group. */
export const InputPanel = memo(function InputPanel() {
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {FIELD_GROUPS.map((group, index) => (
        <details key={group.id} open={index === 0} className="group/figures">
          <summary
            className={
              'flex min-h-11 list-none items-center gap-2 py-1.5 hover:text-accent [&::-webkit-details-marker]:hidden'
            }
          >
            <span
              aria-hidden="true"
              className="font-mono text-accent transition-transform group-open/figures:rotate-90"
            >
              ›
            </span>
            <GroupSummary group={group} />
          </summary>
          <div className="grid items-start gap-5 pt-1 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">
            {group.fields.map((name) => (
              <ScenarioField key={name} name={name} />
            ))}
            {group.more === 'people' && <PeopleSwitches />}
            {group.more === 'terms' && <TermsControls />}
          </div>
          <Defaults group={group} />
        </details>
      ))}
    </div>
  )
})

function GroupSummary({ group }: { group: FieldGroup }) {
  const headline = useScenario((state) =>
    group.headline
      .map(scenarioField)
      .map((field) => withName(field.get(state.scenario) ?? field.default, field))
      .join(', '),
  )
  return (
    <span className="flex grow flex-wrap items-baseline justify-between gap-x-3">
      <span className="font-semibold">{group.title}</span>
      <span className="font-mono text-2xs font-normal text-muted">{headline}</span>
    </span>
  )
}

/** "90%" alone says nothing: shares are named. */
const withName = (value: number, { unit, label }: { unit: string; label: string }) =>
  unit === '%' ? `${quantity(value, unit)} ${label.toLowerCase()}` : quantity(value, unit)

function Defaults({ group }: { group: FieldGroup }) {
  return (
    <Disclosure summary="Where the defaults come from" className="my-2 text-sm">
      <dl className="space-y-1 text-muted">
        {[...group.fields, ...(group.moreFields ?? [])]
          .map(scenarioField)
          .map(({ key, label, unit, default: standard, evidence }) => (
            <div key={key}>
              <dt className="inline font-medium text-ink">
                <Link
                  href={paths.ledgerFigure(key)}
                  className="underline decoration-rule-strong underline-offset-4 hover:text-accent"
                >
                  {label}, {quantity(standard, unitInCurrency(unit, { currency: 'USD' }))}
                </Link>
                :{' '}
              </dt>
              <dd className="inline">
                {evidence.note}. {evidence.source}, {evidence.asOf}.
              </dd>
            </div>
          ))}
      </dl>
    </Disclosure>
  )
}
