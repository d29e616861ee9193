import { Section } from '@/components/ui/Section'
import { capitalised } from '@/lib/format'
import { conditionsInWords, type Tripwire } from '@/lib/tripwires'

/** When the decision is to be looked at again, as far as no futures are needed to say so. */
export function ReviewWhen({ tripwires }: { tripwires: readonly Tripwire[] }) {
  if (tripwires.length === 0) return null
  return (
    <Section
      id="review"
      title="Review this decision when"
      lead="The files for monitoring watch these, and the conditions under which another candidate costs less."
    >
      <dl className="text-sm leading-snug">
        {tripwires.map((one) => (
          <div key={one.id} className="grid border-t border-rule py-1.5 sm:grid-cols-[1fr_1fr] sm:gap-x-6">
            <dt>{capitalised(conditionsInWords(one))}</dt>
            <dd className="text-muted">{capitalised(one.because)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
