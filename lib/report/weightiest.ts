import type { PartWorth, RuleConflict } from '@/lib/decision'

type Worth = Pick<PartWorth, 'part' | 'usd'>

/** Conflicts in the order of the money that hangs on their parts: what such a part costs or saves. */
export function weightiest(conflicts: readonly RuleConflict[], worth: readonly Worth[]): RuleConflict[] {
  const weightOf = ({ between }: RuleConflict) =>
    Math.max(0, ...worth.filter(({ part }) => between.some((one) => one === part)).map(({ usd }) => Math.abs(usd)))
  return conflicts.toSorted((a, b) => weightOf(b) - weightOf(a))
}
