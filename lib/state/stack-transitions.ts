import type { Stack, StackName, StackSize } from '@/content/scenario/stack'
import type { Scenario } from '@/content/schemas/scenario'

/** Sets the size that chooses every block of the stack; blocks that were chosen one by one stay. */
export const setSize = (scenario: Scenario, size: StackSize): Scenario =>
  size === scenario.stack.size ? scenario : { ...scenario, stack: { ...scenario.stack, size } }

/** Chooses the variant of one block; `undefined` leaves it to the size again. */
export function setBlock(scenario: Scenario, name: StackName, variant: Stack[StackName] | undefined): Scenario {
  if (scenario.stack[name] === variant) return scenario
  const stack = { ...scenario.stack, [name]: variant }
  if (variant === undefined) delete stack[name]
  return { ...scenario, stack }
}
