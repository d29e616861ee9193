import type { Pattern } from '@/content/schemas/pattern'
import { Marked } from './Marked'

export function GuaranteeList({ pattern }: { pattern: Pattern }) {
  const remarks = pattern.tableGuarantees.filter((statement) => statement.note)
  return (
    <>
      <dl className="border-t border-rule">
        {pattern.guarantees.map((guarantee) => (
          <div key={guarantee.name} className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[14rem_1fr]">
            <dt className="font-semibold">{guarantee.name}</dt>
            <dd>
              <Marked text={guarantee.detail} of={guarantee.provenance} />
            </dd>
          </div>
        ))}
      </dl>
      {remarks.map((statement) => (
        <p key={statement.text} className="mt-3 max-w-2xl text-sm text-muted">
          On &ldquo;{statement.text}&rdquo;: {statement.note}
        </p>
      ))}
    </>
  )
}
