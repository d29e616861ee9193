'use client'

import { memo, useState, type ReactNode } from 'react'
import { quantity } from '@/lib/format'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { scenarioField } from '@/lib/kernel'
import { FIELD_GROUPS, type FieldGroup } from './field-groups'
import { PeopleSwitches } from './PeopleSwitches'
import { ScenarioField } from './ScenarioField'
import { TermsControls } from './TermsControls'

/**
 * Every figure that a visitor can set, group by group. Where the defaults of each group come from is written by the
 * server.
 */
export const InputPanel = memo(function InputPanel({ defaults, children }: Props) {
  const [first, ...others] = FIELD_GROUPS
  return (
    <>
      {first && (
        <Group group={first} openAtFirst>
          {defaults[first.id]}
        </Group>
      )}
      {children}
      {others.map((group) => (
        <Group key={group.id} group={group} openAtFirst={false}>
          {defaults[group.id]}
        </Group>
      ))}
    </>
  )
})

type Props = {
  defaults: Readonly<Record<string, ReactNode>>
  /** Answers that stand behind the load. */
  children: ReactNode
}

function Group({ group, openAtFirst, children }: { group: FieldGroup; openAtFirst: boolean; children: ReactNode }) {
  const [opened, setOpened] = useState(openAtFirst)
  return (
    <details open={openAtFirst} onToggle={() => setOpened(true)}>
      <summary className="fold py-1.5">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        <GroupSummary group={group} />
      </summary>
      <div className="grid items-start gap-5 pt-1 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">
        {group.fields.map((name) => (
          <ScenarioField key={name} name={name} />
        ))}
        {group.more === 'people' && <PeopleSwitches />}
        {group.more === 'terms' && <TermsControls opened={opened} />}
      </div>
      {children}
    </details>
  )
}

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
