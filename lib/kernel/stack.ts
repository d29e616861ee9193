import { STACK_SIZES, type Stack } from '@/content/scenario/stack'
import type { StackChoice } from '@/content/schemas/scenario'

/** The variant of every block: the chosen one, or that of the size. */
export function stackOf({ size, ...chosen }: StackChoice): Stack {
  const stack: Stack = { ...STACK_SIZES[size] }
  for (const [name, variant] of Object.entries(chosen))
    if (variant !== undefined) Object.assign(stack, { [name]: variant })
  return stack
}
