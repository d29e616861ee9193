import type { PatternId } from '@/content/pattern-ids'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { neighboursOf } from './pattern-order'
import { paths } from '@/lib/share/paths'

/** Links to the previous and the next pattern. */
export function PatternNeighbours({ id }: { id: PatternId }) {
  const { previous, next } = neighboursOf(id)
  return (
    <nav aria-label="Other patterns" className="no-print grid grid-cols-2 gap-4 border-t border-rule-strong pt-4">
      {previous && <Neighbour id={previous} words="Previous" />}
      {next && <Neighbour id={next} words="Next" className="col-start-2 text-right" />}
    </nav>
  )
}

const Neighbour = ({ id, words, className = '' }: { id: PatternId; words: string; className?: string }) => (
  <Link href={paths.pattern(id)} className={`py-2 hover:text-accent ${className}`}>
    <span className="lettering block text-muted">{words}</span>
    <PatternName pattern={id} className="mt-1 text-lg" />
  </Link>
)
