import type { Provenance } from '@/content/schemas/provenance'

const marks: Record<Provenance, { sign: string; name: string; means: string }> = {
  source: { sign: 'G', name: 'reference guide', means: 'Quoted from the guide' },
  'list-price': { sign: 'P', name: 'list price', means: 'A public list price' },
  derived: { sign: 'D', name: 'derived', means: 'Calculated from stated figures' },
  assumed: { sign: 'A', name: 'assumed', means: 'Our assumption; you can change it' },
}

/** A small mark for the provenance of a fact, with the words for screen readers and on hover. */
export function ProvenanceMark({ of, word = false }: { of: Provenance; word?: boolean }) {
  const mark = marks[of]
  return (
    <span title={`${mark.name}: ${mark.means}`} className="provenance">
      <span aria-hidden="true">{word ? mark.name : mark.sign}</span>
      <span className="sr-only">({mark.name})</span>
    </span>
  )
}

/** The legend of the provenance marks. */
export function ProvenanceLegend() {
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {Object.values(marks).map((mark) => (
        <div key={mark.sign} className="flex items-baseline gap-2">
          <dt className="border border-rule-strong px-1 font-mono text-2xs">{mark.sign}</dt>
          <dd>
            {mark.name}: {mark.means.toLowerCase()}
          </dd>
        </div>
      ))}
    </dl>
  )
}
