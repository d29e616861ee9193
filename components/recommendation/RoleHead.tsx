import { PatternName } from '@/components/glyphs/PatternName'
import type { Considered } from '@/lib/report'

/** A pattern and the part it plays in the recommendation. */
export const RoleHead = ({ pattern, is }: Pick<Considered, 'pattern' | 'is'>) => (
  <h3 className="mb-2 flex flex-wrap items-center gap-x-3">
    <PatternName pattern={pattern} className="text-lg" />
    <span className="lettering text-muted">{is}</span>
  </h3>
)
