'use client'

import {
  STACK_FIELDS,
  STACK_NAMES,
  STACK_SIZE_IDS,
  STACK_SIZES,
  type Stack,
  type StackName,
} from '@/content/scenario/stack'
import { blockWords, SIZE_WORDS } from '@/content/scenario/stack-words'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { SelectField } from '@/components/ui/SelectField'

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
      <SelectField
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
  const { label, help, options } = blockWords(name)
  const bySize = STACK_SIZES[size][name]
  return (
    <SelectField
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
