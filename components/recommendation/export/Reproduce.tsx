import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { CopyText } from './CopyText'
import { reproduceLines } from './reproduce'

/** The same figures from a shell, a command line or a program: one line each. */
export const Reproduce = ({ scenario, site }: { scenario: Scenario; site: string }) => (
  <>
    <dl className="space-y-4">
      {reproduceLines(scenario, site).map(({ id, for: where, line }) => (
        <div key={id}>
          <dt className="flex items-baseline gap-3 text-sm font-semibold">
            {where} <CopyText text={line} what={`the line for ${where}`} />
          </dt>
          <dd className="mt-1">
            <code className="block border border-rule p-3 text-xs wrap-anywhere">{line}</code>
          </dd>
        </div>
      ))}
    </dl>
    <p className="mt-4 text-sm text-muted">
      What is asked and answered: <Link href={paths.apiReference()}>API reference</Link>.
    </p>
  </>
)
