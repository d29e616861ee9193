import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { PatternGlyph } from './PatternGlyph'

/** Symbol and name of a pattern, as used everywhere. */
export function PatternName({
  pattern,
  size = 20,
  className = '',
}: {
  pattern: PatternId
  size?: number
  className?: string
}) {
  return (
    <span className={`inline-flex items-center gap-2 font-medium ${className}`}>
      <PatternGlyph pattern={pattern} size={size} />
      {PATTERN_NAMES[pattern]}
    </span>
  )
}
