import type { ShownCandidate } from '@/lib/report'

/** Why a candidate has a column, in the words of its head. */
export function roleInWords({ because, today, withinBudget }: RoleFacts): string {
  const role = ROLES[because]
  const running = today && because !== 'today' ? `${role}, runs today` : role
  return withinBudget === false ? `${running}, over budget` : running
}

type RoleFacts = Pick<ShownCandidate, 'because' | 'today' | 'withinBudget'>

const ROLES: Record<ShownCandidate['because'], string> = {
  recommended: 'recommended',
  today: 'runs today',
  'runner-up': 'runner-up',
  cheapest: 'cheapest that may be chosen',
  rival: 'alternative',
  chosen: 'your choice',
}
