import type { AlertRule } from '@/content/schemas/operations'

const severities = [
  { id: 'critical', title: 'Critical', look: 'border-t-4 border-bad' },
  { id: 'warning', title: 'Warning', look: 'border-t-2 border-warn' },
  { id: 'info', title: 'Info', look: 'border-t border-rule-strong' },
] as const

export function AlertRules({ rules }: { rules: AlertRule[] }) {
  return (
    <div className="grid gap-x-8 gap-y-8 md:grid-cols-3">
      {severities.map((severity) => (
        <div key={severity.id} className={`${severity.look} pt-3`}>
          <h3 className="text-lg font-semibold">{severity.title}</h3>
          <dl className="mt-2">
            {rules
              .filter((rule) => rule.severity === severity.id)
              .map((rule) => (
                <div key={rule.id} className="border-b border-rule py-2.5">
                  <dt className="lettering text-muted">{rule.name}</dt>
                  <dd>{rule.condition}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </div>
  )
}
