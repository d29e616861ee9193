'use client'

import { FIELD_EVIDENCE } from '@/content/scenario/field-evidence'
import { FIELD_WORDS } from '@/content/scenario/field-words'
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
        .map(({ name, key, unit, default: standard }) => (
          <div key={key}>
            <dt className="inline font-medium text-ink">
              <Link
                href={paths.ledgerFigure(key)}
                className="underline decoration-rule-strong underline-offset-4 hover:text-accent"
              >
                {FIELD_WORDS[name].label}, {quantity(standard, unitInCurrency(unit, { currency: 'USD' }))}
              </Link>
              :{' '}
            </dt>
            <dd className="inline">{reasonFor(name)}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The reasons for answers come with the words of all questions, which no browser is sent. */
function reasonFor(name: FieldName): string {
  if (!(name in FIELD_EVIDENCE)) return 'see its row in the evidence.'
  const { note, source, asOf } = FIELD_EVIDENCE[name as keyof typeof FIELD_EVIDENCE]
  return `${note}. ${source}, ${asOf}.`
}
