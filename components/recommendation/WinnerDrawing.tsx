import type { PatternId } from '@/content/pattern-ids'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'

/** The winner as a drawing on squared paper, where the head of the page has room for it. */
export const WinnerDrawing = ({ pattern }: { pattern: PatternId }) => (
  <div className="drafting absolute top-16 right-0 hidden border border-rule p-9 lg:block print:hidden [&_path]:[vector-effect:non-scaling-stroke]">
    <PatternGlyph pattern={pattern} size={168} />
  </div>
)
