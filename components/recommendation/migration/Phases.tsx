import { PATTERNS } from '@/content/patterns'
import { OPTION_IDS } from '@/content/options/option-ids'
import { MIGRATION_STRATEGIES } from '@/content/migration/strategies'
import { STRATEGIES_FOR } from '@/content/migration/strategies-for'
import { isPatternId } from '@/content/pattern-ids'
import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import type { MigrationStep } from '@/lib/cost'
import { listed, moneyIn } from '@/lib/format'
import type { Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { partTitle } from '../brief/reasons-in-words'
import { migrationInWords } from './migration-in-words'

/** The way from what runs today, phase by phase with its cost. Nothing that was ruled out lies on it. */
export function Phases({ report, today }: { report: Report; today: string }) {
  const { migration, scenario } = report
  const { rough } = moneyIn(scenario.money)
  const words = migrationInWords(report)
  return (
    <>
      <p className="max-w-4xl text-sm">
        {words.sentence}{' '}
        {words.asks && (
          <Link href={today} className="link">
            Say what runs today
          </Link>
        )}
      </p>
      {migration.steps.length > 0 && (
        <ol className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
          {migration.steps.map((step, index) => (
            <li key={step.part} className="border-t border-rule-strong pt-1 text-sm leading-snug">
              <p className="flex items-baseline justify-between gap-3">
                <span className="font-semibold">
                  <span className="font-mono text-accent">{index + 1}</span> {titleOf(step)}
                </span>
                <span className="font-mono">{rough(step.usd)}</span>
              </p>
              <Steps step={step} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

const titleOf = ({ part, kind }: MigrationStep): string =>
  kind === 'leave'
    ? `Leave ${partTitle(part)}`
    : isOption(part)
      ? `Add ${partTitle(part).toLowerCase()}`
      : partTitle(part)

const isOption = (part: MigrationStep['part']) => OPTION_IDS.some((id) => id === part)

/** What the reference guide's own path to a pattern says, and the strategy that makes it reversible. */
function Steps({ step: { part, kind } }: { step: MigrationStep }) {
  if (kind === 'leave' || !isPatternId(part)) return null
  const { migrationPath, origin } = PATTERNS[part]
  const [suited] = STRATEGIES_FOR[part]
  const strategy = MIGRATION_STRATEGIES.find(({ id }) => id === suited?.strategy)
  return (
    <p className="text-muted">
      {listed(migrationPath)}.
      <ProvenanceMark of={origin === 'source' ? 'source' : 'assumed'} />
      {strategy && (
        <>
          {' '}
          By <Link href={`${paths.evolve()}#${strategy.id}`}>{strategy.name}</Link>.
        </>
      )}
    </p>
  )
}
