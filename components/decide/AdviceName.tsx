import { isPatternId } from '@/content/pattern-ids'
import type { AdviceSoFar } from '@/lib/decision'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'

/** The parts of the advice by their glyphs, and its name. */
export const AdviceName = ({ parts, name }: Pick<AdviceSoFar, 'parts' | 'name'>) => (
  <span className="inline-flex flex-wrap items-center gap-x-2 font-semibold">
    <span className="inline-flex gap-1">
      {parts.filter(isPatternId).map((pattern) => (
        <PatternGlyph key={pattern} pattern={pattern} size={20} />
      ))}
    </span>
    {name}
  </span>
)
