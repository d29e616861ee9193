import type { PatternId } from '@/content/pattern-ids'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'

/** The winner as a drawing on squared paper, where the head of the page has room for it. */
export const WinnerDrawing = ({ pattern }: { pattern: PatternId }) => (
  <div className="drafting absolute top-16 right-0 hidden border border-rule p-9 lg:block print:hidden">
    <PatternGlyph pattern={pattern} size={168} className="[&_path]:[vector-effect:non-scaling-stroke]" />
  </div>
)
