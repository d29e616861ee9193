import type { HowSure } from '@/lib/report'

/** How sure a recommendation is: the finding first, and in plain why it stands where another speaks against it. */
export const SureInWords = ({ finding, despite }: HowSure) => (
  <>
    <p className="text-lg leading-snug font-medium">{finding}</p>
    {despite && <p className="mt-1 text-sm">{despite}</p>}
  </>
)
