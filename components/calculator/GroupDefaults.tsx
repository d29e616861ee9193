import { FIELD_EVIDENCE } from '@/content/scenario/field-evidence'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { quantity } from '@/lib/format'
import { scenarioField, unitInCurrency, type FieldName } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import type { FieldGroup } from './field-groups'

/** Where the defaults of a group of figures come from. Rendered on the server, so that no browser loads the reasons. */
export function GroupDefaults({ group }: { group: FieldGroup }) {
  return (
    <Disclosure summary="Where the defaults come from" className="my-2 text-sm">
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
    </Disclosure>
  )
}

function reasonFor(name: FieldName): string {
  const { note, source, asOf } = FIELD_EVIDENCE[name]
  return `${note}. ${source}, ${asOf}.`
}
