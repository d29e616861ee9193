import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { ANSWER_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import type { CapacityName, Scenario } from '@/content/schemas/scenario'
import { peakQpsOf } from '@/lib/kernel'
import type { InputName } from '@/lib/sizing'

/** An input of a sizing formula. `key` is its row in the ledger. */
type Input = { key: string; label: string; value: number; unit: string }

/** An input of a component's formula, with its name and its value in this scenario. */
export function inputOf(name: InputName, scenario: Scenario): Input {
  if (name === 'peakQps') return { ...named(ANSWER_FIELDS.peakQps), value: peakQpsOf(scenario) }
  if (isCapacity(name)) return { ...named(CAPACITY_FIELDS[name]), value: scenario.capacities[name] }
  return { ...named(WORKLOAD_FIELDS[name]), value: scenario.workload[name] }
}

const isCapacity = (name: Exclude<InputName, 'peakQps'>): name is CapacityName => name in CAPACITY_FIELDS

const named = ({ key, label, unit }: Omit<Input, 'value'>) => ({ key, label, unit })
