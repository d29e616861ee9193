import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { FIELD_EVIDENCE } from '@/content/scenario/field-evidence'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { LATENCY_CONSTANTS, type LatencyConstant } from '@/content/scenario/latency-constants'
import type { Evidence } from '@/content/schemas/provenance'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { fromTo, quantity } from '@/lib/format'
import { paths } from '@/lib/share/paths'

const SIZED_BY = ['cpuMs', 'utilization', 'writesPerVcpu', 'readsPerVcpu', 'readsPerCacheNode', 'cacheHitRate'] as const

const sourceOf = ({ provenance, source, asOf, note }: Evidence) =>
  `${provenance === 'assumed' ? 'A judgement of ours' : `${source}, ${asOf}`}${note ? `: ${note}` : ''}`

/** Every figure that latency and capacity rest on, each with its source or called a judgement. */
export function LatencyAssumptions({ scenario }: { scenario: Scenario }) {
  const constants: [string, LatencyConstant][] = Object.entries(LATENCY_CONSTANTS)
  return (
    <>
      <ul className="mb-4 list-disc space-y-1 pl-5 text-sm">
        <li>
          Each kind of server is a queue with several servers (M/M/c, Erlang C): requests come at random, times of
          service are exponential, none is turned away. Bursts are worse than this, smoother traffic better.
        </li>
        <li>
          A request adds up the stations that it passes; its p99 is that of a gamma distribution with the same mean and
          variance. This is an approximation: a simulation of two queues in a row lies within a tenth of it.
        </li>
        <li>
          Servers are those that the bill of the stack has at the peak; copies in other zones stand by. What is
          burstable counts at its baseline, as if its credits were used up. What a database vCPU or a cache node carries
          is read as its load at target utilisation. Functions, tables and edge locations have no queue here; their
          quota is in the stated limits, which are the ones that the recommendation counts.
        </li>
        <li>
          The loss of a zone takes the servers of the fullest one, with all kinds spread as evenly as they go. A standby
          of a database or cache takes over whole, and a lost read replica is replaced elsewhere; the switch, of a
          minute or so, is not counted. In one zone nothing is left. What the vendor runs by the request stays. That is
          arithmetic on the servers bought and a judgement of ours on the spread, with nothing published behind it.
        </li>
        <li>
          Time is counted within the system, from its entry to its answer. What distance adds is the line on distance in
          the <Link href={paths.recommendationPart('cost', scenario)}>cost lines</Link>.
        </li>
      </ul>
      <ScrollTable caption="Figures that latency and capacity rest on" columns={['Figure', 'Value', 'Range', 'Source']}>
        <tbody>
          {constants.map(([id, { label, unit, low, value, high, evidence }]) => (
            <Row
              key={id}
              label={label}
              value={quantity(value, unit)}
              range={fromTo(quantity(low, unit), quantity(high, unit))}
              source={sourceOf(evidence)}
            />
          ))}
          {SIZED_BY.map((id) => {
            const { unit, default: usual } = CAPACITY_FIELDS[id]
            const value = scenario.capacities[id]
            return (
              <Row
                key={id}
                label={FIELD_WORDS[id].label}
                value={quantity(value, unit)}
                range="–"
                source={value === usual ? sourceOf(FIELD_EVIDENCE[id]) : 'Given by whoever made this link'}
              />
            )
          })}
        </tbody>
      </ScrollTable>
    </>
  )
}

type RowProps = { label: string; value: string; range: string; source: string }

const Row = ({ label, value, range, source }: RowProps) => (
  <tr>
    <th scope="row" className={`${cell} min-w-44 text-left font-normal`}>
      {label}
    </th>
    <td className={`${cell} font-mono whitespace-nowrap`}>{value}</td>
    <td className={`${cell} font-mono whitespace-nowrap`}>{range}</td>
    <td className={`${cell} min-w-60`}>{source}</td>
  </tr>
)
