import type { Provenance } from '@/content/schemas/provenance'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { percent, signedPercent } from '@/lib/format'
import { Disclosure } from '@/components/ui/Disclosure'
import { Marked } from './Marked'

/**
 * The engineering effort of a pattern: the figures of the reference guide's operational table, and the range that
 * public evidence supports.
 */
export function OperationalRow({ operational }: { operational: OperationalCost }) {
  const {
    evidence,
    overheadRange: [low, high],
  } = operational
  const stated = evidence.provenance
  return (
    <>
      <dl
        className={
          'grid grid-cols-2 border-y border-rule-strong sm:grid-cols-4 [&>*]:py-3 sm:[&>*+*]:border-l ' +
          'sm:[&>*+*]:border-rule sm:[&>*+*]:pl-4'
        }
      >
        <Figure name="Engineering overhead" value={operational.overheadText} of={stated} />
        <Figure
          name="Range we can support"
          value={low === high ? percent(low) : `${signedPercent(low)} to ${signedPercent(high)}`}
          of="assumed"
        />
        <Figure name="Operational complexity" value={operational.complexity} of={stated} />
        <Figure name="Ramp-up time" value={operational.learningText} of={stated} />
      </dl>
      <Disclosure summary="Source of these figures" className="mt-1">
        <p className="max-w-2xl text-sm text-muted">
          {evidence.source}, {evidence.asOf}. {evidence.note}
        </p>
        <p className="mt-1 max-w-2xl text-sm text-muted">
          Range: {operational.overheadRangeWhy}. A judgement from public evidence, not a measurement.
        </p>
      </Disclosure>
    </>
  )
}

const Figure = ({ name, value, of }: { name: string; value: string; of: Provenance }) => (
  <div className="pr-3">
    <dt className="lettering text-muted">{name}</dt>
    <dd className="mt-1 font-semibold">
      <Marked text={value} of={of} />
    </dd>
  </div>
)
