import type { Provenance } from '@/content/schemas/provenance'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

/** A fact and its provenance mark. The mark never wraps to a line of its own. */
export function Marked({ text, of }: { text: string; of: Provenance }) {
  const lastWord = text.lastIndexOf(' ') + 1
  return (
    <>
      {text.slice(0, lastWord)}
      <span className="whitespace-nowrap">
        {text.slice(lastWord)}
        <ProvenanceMark of={of} />
      </span>
    </>
  )
}
