'use client'

import { useId } from 'react'
import {
  STACK_FIELDS,
  STACK_NAMES,
  STACK_SIZE_IDS,
  STACK_SIZES,
  type Stack,
  type StackName,
} from '@/content/scenario/stack'
import { SIZE_WORDS, STACK_WORDS } from '@/content/scenario/stack-words'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'

/** The size of the undertaking, and every block with the variant that it has. */
export function StackFields() {
  const { size } = useScenario((state) => state.scenario.stack)
  const framework = useScenario((state) => state.scenario.money.rateCard === 'framework')
  const { setSize } = useScenarioActions()
  return (
    <div className="grid items-start gap-5 pt-1 pb-5 sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-1">
      {framework && (
        <p className="border-l-2 border-accent pl-3 text-sm">
          Reference-guide rates know no blocks: the stack counts at list prices.
        </p>
      )}
      <Choice
        label="Size"
        help={SIZE_WORDS[size].help}
        value={size}
        options={STACK_SIZE_IDS.map((id) => ({ value: id, label: SIZE_WORDS[id].label }))}
        onChoose={(chosen) => {
          const known = STACK_SIZE_IDS.find((id) => id === chosen)
          if (known) setSize(known)
        }}
      />
      {STACK_NAMES.map((name) => (
        <Block key={name} name={name} />
      ))}
    </div>
  )
}

function Block({ name }: { name: StackName }) {
  const size = useScenario((state) => state.scenario.stack.size)
  const chosen = useScenario((state) => state.scenario.stack[name])
  const { setBlock } = useScenarioActions()
  const { label, help, options } = wordsOf(name)
  const bySize = STACK_SIZES[size][name]
  return (
    <Choice
      label={label}
      help={options[chosen ?? bySize]?.help ?? help}
      value={chosen ?? ''}
      options={[
        { value: '', label: `${options[bySize]?.label ?? bySize} (by size)` },
        ...variantsOf(name).map((value) => ({ value, label: options[value]?.label ?? value })),
      ]}
      onChoose={(variant) =>
        setBlock(
          name,
          variantsOf(name).find((known) => known === variant),
        )
      }
    />
  )
}

const variantsOf = (name: StackName): readonly Stack[StackName][] => STACK_FIELDS[name].variants

type Words = { label: string; help: string; options: Readonly<Record<string, { label: string; help: string }>> }

const wordsOf = (name: StackName): Words => STACK_WORDS[name]

type Option = { value: string; label: string }
type ChoiceProps = {
  label: string
  help: string
  value: string
  options: readonly Option[]
  onChoose: (value: string) => void
}

function Choice({ label, help, value, options, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        aria-describedby={`${id}-help`}
        className="min-h-11 w-full border border-rule-strong bg-raised px-2 text-sm"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="mt-1 text-sm text-muted">
        {help}
      </p>
    </div>
  )
}
