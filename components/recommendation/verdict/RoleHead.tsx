import { PatternName } from '@/components/glyphs/PatternName'
import type { Considered } from '@/lib/report'

/** A pattern and what it is in the recommendation. */
export const RoleHead = ({ pattern, is }: Pick<Considered, 'pattern' | 'is'>) => (
  <h3 className="mb-2 flex flex-wrap items-center gap-x-3">
    <PatternName pattern={pattern} className="text-lg" />
    <span className="lettering text-muted">{ROLES[is]}</span>
  </h3>
)

const ROLES: Record<Considered['is'], string> = { winner: 'leads', part: 'joins it', 'runner-up': 'runner-up' }
