import type { Pattern } from '@/content/schemas/pattern'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { PageHead } from '@/components/ui/PageHead'

export function PatternHead({ pattern }: { pattern: Pattern }) {
  return (
    <PageHead
      title={
        <span className="flex items-center gap-3 sm:gap-5">
          <PatternGlyph pattern={pattern.id} size={56} className="max-sm:size-10" />
          {pattern.name}
        </span>
      }
    >
      {pattern.summary}
    </PageHead>
  )
}
