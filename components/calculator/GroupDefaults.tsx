'use client'

import { FIELD_EVIDENCE } from '@/content/scenario/field-evidence'
import { Link } from '@/components/ui/Link'
import { quantity } from '@/lib/format'
import { scenarioField, unitInCurrency, type FieldName } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import type { FieldGroup } from './field-groups'

/** Where the defaults of a group of figures come from. Its reasons are fetched when somebody asks for them. */
export function GroupDefaults({ group }: { group: FieldGroup }) {
  return (
    <dl className="space-y-1 text-muted">
      {[...group.fields, ...(group.moreFields ?? [])]
        .map(scenarioField)
        .map(({ name, key, label, unit, default: standard }) => (
          <div key={key}>
            <dt className="inline font-medium text-ink">
              <Link
                href={paths.ledgerFigure(key)}
                className="underline decoration-rule-strong underline-offset-4 hover:text-accent"
              >
                {label}, {quantity(standard, unitInCurrency(unit, { currency: 'USD' }))}
              </Link>
              :{' '}
            </dt>
            <dd className="inline">{reasonFor(name)}</dd>
          </div>
        ))}
    </dl>
  )
}

function reasonFor(name: FieldName): string {
  const { note, source, asOf } = FIELD_EVIDENCE[name]
  return `${note}. ${source}, ${asOf}.`
}
