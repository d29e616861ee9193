import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { ANSWER_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { STACK_FIELDS, type StackName } from '@/content/scenario/stack'
import { blockWords } from '@/content/scenario/stack-words'
import type { CapacityName, Scenario } from '@/content/schemas/scenario'
import { quantity } from '@/lib/format'
import { peakQpsOf, stackOf } from '@/lib/kernel'
import type { InputName } from '@/lib/sizing'

/** An input of a sizing formula in words. `row` is its row in the ledger; a block of the stack has none. */
type Input = { name: InputName; row: string | null; label: string; value: string }

/** An input of a component's formula, with its name and its value in this scenario. */
export function inputOf(name: InputName, scenario: Scenario): Input {
  if (isBlock(name)) return { name, row: null, ...variantOf(name, scenario) }
  const [field, value] =
    name === 'peakQps'
      ? [ANSWER_FIELDS.peakQps, peakQpsOf(scenario)]
      : isCapacity(name)
        ? [CAPACITY_FIELDS[name], scenario.capacities[name]]
        : [WORKLOAD_FIELDS[name], scenario.workload[name]]
  return { name, row: field.key, label: FIELD_WORDS[name].label, value: quantity(value, field.unit) }
}

const isBlock = (name: InputName): name is StackName => name in STACK_FIELDS
const isCapacity = (name: Exclude<InputName, 'peakQps' | StackName>): name is CapacityName => name in CAPACITY_FIELDS

function variantOf(name: StackName, { stack }: Scenario): Pick<Input, 'label' | 'value'> {
  const { label, options } = blockWords(name)
  const variant = stackOf(stack)[name]
  return { label, value: (options[variant]?.label ?? variant).toLowerCase() }
}
