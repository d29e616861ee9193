import { PatternName } from '@/components/glyphs/PatternName'
import type { Considered } from '@/lib/report'

/** A pattern and what it is in the recommendation. */
export const RoleHead = ({ pattern, role }: Pick<Considered, 'pattern' | 'role'>) => (
  <h3 className="mb-2 flex flex-wrap items-center gap-x-3">
    <PatternName pattern={pattern} className="text-lg" />
    <span className="lettering text-muted">{ROLES[role]}</span>
  </h3>
)

const ROLES: Record<Considered['role'], string> = {
  winner: 'primary pattern',
  part: 'combined with it',
  'runner-up': 'runner-up',
}
