import { HeadroomList } from '@/components/costs/HeadroomList'
import { qps } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import type { Considered, Report } from '@/lib/report'
import { RoleHead } from './RoleHead'

/** How far each part of the advice, and the runner-up, is from what the document says it carries. */
export function Limits({ report: { considered, scenario } }: { report: Report }) {
  const peak = peakQpsOf(scenario)
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {considered.map((one) => (
        <div key={one.pattern}>
          <RoleHead pattern={one.pattern} is={one.is} />
          <p className="mb-3 text-muted">{firstCeiling(one, peak)}</p>
          <HeadroomList headrooms={one.limits} />
        </div>
      ))}
    </div>
  )
}

/** Where growth would end first. */
function firstCeiling({ ceiling }: Considered, peak: number): string {
  if (!ceiling) return 'No stated limit moves with the load.'
  const { qps: at, limit } = ceiling
  if (at < peak) return `Past its first limit since ${qps(at)}: "${limit.text}".`
  return `When load, users and data grow together, the first limit is met at ${qps(at)}: "${limit.text}".`
}
