import type { MigrationStrategy } from '@/content/schemas/migration'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

export function StrategyList({ strategies }: { strategies: MigrationStrategy[] }) {
  return (
    <ol className="border-t border-rule-strong">
      {strategies.map((strategy, index) => (
        <li
          key={strategy.id}
          id={strategy.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-4 sm:grid-cols-[3rem_14rem_1fr]"
        >
          <span aria-hidden="true" className="hidden font-mono text-muted sm:block">
            {index + 1}
          </span>
          <h3 className="text-lg font-semibold">{strategy.name}</h3>
          <div>
            <p>
              {strategy.summary}
              <ProvenanceMark of="source" />
            </p>
            <p className="mt-1 text-muted">
              {strategy.suits}
              <ProvenanceMark of="assumed" />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
