import type { Combination, TenantIsolation } from '@/content/schemas/combination'
import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import type { Recommendation, RuleReason } from '@/lib/decision'
import { reasonInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'

type Props = {
  recommendation: Pick<Recommendation, 'stream' | 'tenancy'>
  architectures: Combination[]
  strategies: TenantIsolation[]
}

/**
 * What the three decisions do not hold: the architecture of a stream, and how tenants are kept apart. Each only where
 * it is called for.
 */
export function TenancyAndStream({ recommendation: { stream, tenancy }, architectures, strategies }: Props) {
  const architecture = architectures.find(({ id }) => id === stream?.architecture)
  const strategy = strategies.find(({ id }) => id === tenancy?.strategy)
  if (!architecture && !strategy) return null
  return (
    <dl className="mt-10 border-t border-rule-strong">
      {architecture && stream && (
        <Line
          axis="Stream"
          choice={`${architecture.name}: ${architecture.subtitle}`}
          href="processing"
          reasons={stream.reasons}
        />
      )}
      {strategy && tenancy && (
        <Line axis="Tenants" choice={strategy.name} href="tenants" reasons={tenancy.reasons} risk={strategy.risk} />
      )}
    </dl>
  )
}

type LineProps = { axis: string; choice: string; href: string; reasons: RuleReason[]; risk?: string }

const Line = ({ axis, choice, href, reasons, risk }: LineProps) => (
  <div className="grid gap-x-8 border-b border-rule py-3 sm:grid-cols-[18rem_1fr]">
    <dt>
      <span className="lettering block text-muted">{axis}</span>
      <Link href={`${paths.combinations()}#${href}`} className="font-semibold hover:text-accent hover:underline">
        {choice}
      </Link>
    </dt>
    <dd className="max-w-2xl sm:pt-4">
      {reasons.map(reasonInWords).join(' ')}
      {risk && (
        <span className="text-muted">
          {' '}
          Its risk: {risk.toLowerCase()}.
          <ProvenanceMark of="source" />
        </span>
      )}
    </dd>
  </div>
)
