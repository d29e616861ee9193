import { Link } from '@/components/ui/Link'
import type { AntiPatternAlert } from '@/lib/decision'
import { figuresInWords, inSentence, type Considered } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { RoleHead } from './RoleHead'

type Props = {
  /** Raised by the recommendation as a whole. */
  recommended: AntiPatternAlert[]
  /** Where another pattern stands next to it. */
  runnerUp: Considered | undefined
}

/** Which of the reference guide's anti-patterns the recommendation would run into, and which the runner-up would. */
export function AntiPatterns({ recommended, runnerUp }: Props) {
  return (
    <div className={runnerUp ? 'grid gap-x-10 gap-y-8 md:grid-cols-2' : ''}>
      <div>
        {runnerUp && <h3 className="lettering mb-2 text-muted">With the recommendation</h3>}
        <Alerts alerts={recommended} none="None of the four is detected with the recommendation." />
      </div>
      {runnerUp && (
        <div>
          <RoleHead pattern={runnerUp.pattern} role={runnerUp.role} />
          <Alerts
            alerts={runnerUp.antiPatterns}
            none={`None of the four is detected with ${inSentence(runnerUp.pattern)}.`}
          />
        </div>
      )}
    </div>
  )
}

function Alerts({ alerts, none }: { alerts: AntiPatternAlert[]; none: string }) {
  if (alerts.length === 0) return <p className="text-muted">{none}</p>
  return (
    <ul className="space-y-4">
      {alerts.map((alert) => (
        <Alert key={alert.antiPattern} alert={alert} />
      ))}
    </ul>
  )
}

const Alert = ({ alert: { antiPattern, name, detection, figures, fix } }: { alert: AntiPatternAlert }) => (
  <li className="border-l-2 border-warn pl-4">
    <p className="font-semibold">
      <Link href={`${paths.antiPatterns()}#${antiPattern}`}>{name}</Link>
    </p>
    <dl className="mt-1 grid gap-x-4 gap-y-0.5 sm:grid-cols-[7rem_1fr]">
      <dt className="text-muted">Detected by</dt>
      <dd>&ldquo;{detection}&rdquo;</dd>
      <dt className="text-muted">Here</dt>
      <dd>{figuresInWords(figures)}</dd>
      <dt className="text-muted">Fix</dt>
      <dd>{fix}</dd>
    </dl>
  </li>
)
