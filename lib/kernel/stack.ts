import { DEFAULT_SIZE, STACK_SIZES, type Stack } from '@/content/scenario/stack'
import type { Scenario, StackChoice } from '@/content/schemas/scenario'

/** The variant of every block: the chosen one, or that of the size. */
export function stackOf({ size, ...chosen }: StackChoice): Stack {
  const said = Object.entries<string | undefined>(chosen).filter(([, variant]) => variant !== undefined)
  return { ...STACK_SIZES[size], ...Object.fromEntries(said) }
}

/** The stack that estimates are worked out for: reference-guide rates know no blocks, so there nothing is chosen. */
export const stackInForce = ({ stack, money }: Pick<Scenario, 'stack' | 'money'>): Stack =>
  money.rateCard === 'framework' ? STACK_SIZES[DEFAULT_SIZE] : stackOf(stack)
