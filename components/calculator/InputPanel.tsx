'use client'

import { memo, useState, type ReactNode } from 'react'
import { exported } from '@/components/ui/late'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { profileInWords, quantity, trafficInWords } from '@/lib/format'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { LateDisclosure } from '@/components/ui/LateDisclosure'
import { Link } from '@/components/ui/Link'
import { useOnPaper } from '@/components/ui/use-on-paper'
import { scenarioField, trafficOf, type ScenarioField as Field } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { CommitmentsGroup } from './CommitmentsGroup'
import { FIELD_GROUPS, type FieldGroup } from './field-groups'
import { PeopleSwitches } from './PeopleSwitches'
import { ScenarioField } from './ScenarioField'
import { StackGroup } from './StackGroup'
import { TermsControls } from './TermsControls'

const GroupDefaults = exported(
  () => import('./GroupDefaults'),
  (it) => it.GroupDefaults,
)

const LoadInUnits = exported(
  () => import('./LoadInUnits'),
  (it) => it.LoadInUnits,
)

/** Every figure that a visitor can set, group by group. `children` are the answers that stand behind the load. */
export const InputPanel = memo(function InputPanel({ children }: { children: ReactNode }) {
  const [first, ...others] = FIELD_GROUPS
  return (
    <>
      {first && <Group group={first} openAtFirst />}
      <StackGroup />
      {children}
      {others.map((group) => (
        <Group key={group.id} group={group} openAtFirst={false} />
      ))}
      <CommitmentsGroup />
    </>
  )
})

/** A closed group draws its figures when it is opened, or printed: they are most of the page. */
function Group({ group, openAtFirst }: { group: FieldGroup; openAtFirst: boolean }) {
  const [opened, setOpened] = useState(openAtFirst)
  const drawn = useOnPaper() || opened
  return (
    <details open={openAtFirst} onToggle={() => setOpened(true)}>
      <summary className="fold py-1.5">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        <GroupSummary group={group} />
      </summary>
      {group.more === 'load' && <OtherUnits />}
      <div className="grid items-start gap-5 pt-1 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">
        {drawn && group.fields.map((name) => <ScenarioField key={name} name={name} />)}
        {drawn && group.more === 'people' && <PeopleSwitches />}
        {drawn && group.more === 'terms' && <TermsControls />}
      </div>
      <LateDisclosure
        summary="Where the defaults come from"
        instead={<Link href={paths.method('assumptions')}>In the method, with every input</Link>}
        className="my-2 text-sm"
      >
        <GroupDefaults group={group} />
      </LateDisclosure>
    </details>
  )
}

/** What was stated of the load, in its own units; without a script a field of the form beside this one. */
function OtherUnits() {
  const stated = useScenario(({ scenario }) => {
    const traffic = trafficOf(scenario)
    return [traffic && trafficInWords(traffic), scenario.profile && profileInWords(scenario.profile)]
      .filter((words) => words !== undefined)
      .join('; ')
  })
  return (
    <LateDisclosure
      summary={stated === '' ? 'State it per month, in page views, messages or GB' : `Stated: ${stated}`}
      instead={
        stated === '' ? 'Peak load and average are stated below.' : `Peak load and average follow from ${stated}.`
      }
      className="text-sm"
    >
      <LoadInUnits />
    </LateDisclosure>
  )
}

function GroupSummary({ group }: { group: FieldGroup }) {
  const headline = useScenario((state) =>
    group.headline
      .map(scenarioField)
      .map((field) => inShort(field, field.get(state.scenario) ?? field.default))
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
const inShort = ({ name, unit }: Field, value: number) =>
  unit === '%' ? `${quantity(value, unit)} ${FIELD_WORDS[name].label.toLowerCase()}` : quantity(value, unit)
