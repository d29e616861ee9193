import { HeadroomList } from '@/components/costs/HeadroomList'
import { qps } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import { limitLabel } from '@/lib/scale'
import type { Considered, Report } from '@/lib/report'
import { RoleHead } from './RoleHead'

/** How far each recommended pattern, and the runner-up, is from the limits that the reference guide states. */
export function Limits({ report: { considered, scenario } }: { report: Report }) {
  const peak = peakQpsOf(scenario)
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {considered.map((one) => (
        <div key={one.pattern}>
          <RoleHead pattern={one.pattern} role={one.role} />
          <p className="mb-3 text-muted">{firstCeiling(one, peak)}</p>
          <HeadroomList headrooms={one.limits} />
        </div>
      ))}
    </div>
  )
}

/** Where growth would end first. */
function firstCeiling({ ceiling }: Considered, peak: number): string {
  if (!ceiling) return 'No stated limit depends on the load.'
  const { qps: at, limit } = ceiling
  if (at < peak) return `Above its first limit, reached at ${qps(at)}: "${limitLabel(limit)}".`
  return `When load, users and data grow together, the first limit is reached at ${qps(at)}: "${limitLabel(limit)}".`
}
