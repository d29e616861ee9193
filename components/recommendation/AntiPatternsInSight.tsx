import { Link } from '@/components/ui/Link'
import type { AntiPatternAlert } from '@/lib/decision'
import { inSentence, type Considered } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { RoleHead } from './RoleHead'

/** Which of the document's anti-patterns the choice would run into, for winner and runner-up apart. */
export function AntiPatternsInSight({ considered }: { considered: Considered[] }) {
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {considered.map(({ pattern, is, antiPatterns }) => (
        <div key={pattern}>
          <RoleHead pattern={pattern} is={is} />
          {antiPatterns.length === 0 && (
            <p className="text-muted">None of the four is in sight with {inSentence(pattern)} in this situation.</p>
          )}
          <ul className="space-y-4">
            {antiPatterns.map((alert) => (
              <Alert key={alert.antiPattern} alert={alert} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

const Alert = ({ alert: { antiPattern, name, detection, figure, fix } }: { alert: AntiPatternAlert }) => (
  <li className="border-l-2 border-warn pl-4">
    <p className="font-semibold">
      <Link href={`${paths.antiPatterns()}#${antiPattern}`}>{name}</Link>
    </p>
    <dl className="mt-1 grid gap-x-4 gap-y-0.5 sm:grid-cols-[7rem_1fr]">
      <dt className="text-muted">Detected by</dt>
      <dd>&ldquo;{detection}&rdquo;</dd>
      <dt className="text-muted">Here</dt>
      <dd>{figure}</dd>
      <dt className="text-muted">Fix</dt>
      <dd>{fix}</dd>
    </dl>
  </li>
)
