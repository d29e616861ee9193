import { Link } from '@/components/ui/Link'
import { moneyIn } from '@/lib/format'
import { migrationInWords, moveName, type Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'

/** The way from what runs today in short: each move with its cost. The plan has a page of its own. */
export function Phases({ report, today }: { report: Report; today: string }) {
  const { migration, scenario } = report
  const { rough } = moneyIn(scenario.money)
  const words = migrationInWords(report)
  return (
    <>
      <p className="max-w-4xl text-sm">
        {words.sentence}{' '}
        <Link href={words.asks ? today : paths.recommendationPart('migration', scenario)} className="link">
          {words.asks ? 'Say what runs today' : migration.status === 'move' ? 'Plan with stop points' : 'Migration'}
        </Link>
      </p>
      {migration.steps.length > 0 && (
        <ol className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {migration.steps.map((step, index) => (
            <li
              key={step.part}
              className="flex items-baseline justify-between gap-3 border-t border-rule-strong pt-1 text-sm"
            >
              <span className="font-semibold">
                <span className="font-mono text-accent">{index + 1}</span> {moveName(step)}
              </span>
              <span className="font-mono">{rough(step.usd)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
