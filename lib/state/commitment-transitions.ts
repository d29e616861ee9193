import type { Commitment, CommittedLine, SupportPlan } from '@/content/scenario/commitments'
import type { Scenario } from '@/content/schemas/scenario'

/**
 * Changes how a line is bought. What is set to `undefined` goes back to the published figure or to none; a line of
 * which nothing is said falls under the one commitment for everything again.
 */
export function setCommitment(scenario: Scenario, line: CommittedLine, change: Commitment): Scenario {
  const { [line]: before, ...others } = scenario.money.commitments
  const all: [string, unknown][] = Object.entries({ ...before, ...roomFor(change, before), ...change })
  const said = all.filter(([, value]) => value !== undefined)
  // The cast: fromEntries forgets which name holds which value.
  const next = Object.fromEntries(said) as Commitment
  const commitments = said.length > 0 ? { ...others, [line]: next } : others
  return { ...scenario, money: { ...scenario.money, commitments } }
}

/** What is not changed makes room: the shares under the plan and on spot are together at most all of the line. */
function roomFor({ share, spot }: Commitment, before: Commitment = {}): Commitment {
  const rest = (of: number, other: number): number => Math.min(of, 1 - other)
  return {
    ...(share !== undefined && before.spot !== undefined && { spot: rest(before.spot, share) }),
    ...(spot !== undefined && before.share !== undefined && { share: rest(before.share, spot) }),
  }
}

/** Sets the support plan of the vendor. */
export const setSupport = (scenario: Scenario, support: SupportPlan): Scenario =>
  support === scenario.money.support ? scenario : { ...scenario, money: { ...scenario.money, support } }
