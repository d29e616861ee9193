import { STACK_SIZES, type Stack } from '@/content/scenario/stack'
import type { StackChoice } from '@/content/schemas/scenario'

/** The variant of every block: the chosen one, or that of the size. */
export function stackOf({ size, ...chosen }: StackChoice): Stack {
  const said = Object.entries<string | undefined>(chosen).filter(([, variant]) => variant !== undefined)
  return { ...STACK_SIZES[size], ...Object.fromEntries(said) }
}
