'use client'

import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import type { Scenario } from '@/content/schemas/scenario'
import { HeadroomList } from '@/components/costs/HeadroomList'
import { Link } from '@/components/ui/Link'
import { percent, qps } from '@/lib/format'
import { detectAntiPatterns } from '@/lib/risk'
import { ceilingQps, limitLabel, type Headroom } from '@/lib/scale'
import { paths } from '@/lib/share/paths'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf, extremesOf } from './differences'
import { ExtremeBadge } from './ExtremeBadge'
import { inTenthsOfPercent, tightestOf } from './limit-rows'
import { RowGroup } from './RowGroup'

type Limits = Record<PatternId, ScaleLimit[]>
type Props = { headrooms: Headroom[][]; limits: Limits; antiPatterns: AntiPattern[]; scenario: Scenario }

/** How near the compared patterns are to their stated limits at this load, and which anti-patterns they risk. */
export function LimitRows({ headrooms, limits, antiPatterns, scenario }: Props) {
  return (
    <RowGroup
      id="limits"
      title="Limits at your load"
      lead="A stated limit describes one technology stack. It is a warning, not a veto."
    >
      <CompareRow label="Stated limits" agreement={agreementOf(headrooms.map(textOf))} explained={HEADROOM}>
        {scenario.compare.map((id, index) => (
          <CompareCell key={id} pattern={id}>
            <HeadroomList headrooms={headrooms[index] ?? []} />
          </CompareCell>
        ))}
      </CompareRow>
      <TightestRow headrooms={headrooms} compared={scenario.compare} />
      <CeilingRow limits={limits} scenario={scenario} />
      <AntiPatternRow antiPatterns={antiPatterns} scenario={scenario} />
    </RowGroup>
  )
}

const HEADROOM = 'Used = demand at your peak load / stated limit. Near from 70%, over from 100%.'

function TightestRow({ headrooms, compared }: { headrooms: Headroom[][]; compared: PatternId[] }) {
  const tightest = headrooms.map(tightestOf)
  const used = tightest.map((headroom) => headroom && inTenthsOfPercent(headroom.used))
  const extremes = extremesOf(used)
  return (
    <CompareRow label="Most used limit" agreement={agreementOf(used)} explained="The largest of the shares above.">
      {compared.map((id, index) => {
        const headroom = tightest[index]
        return (
          <CompareCell key={id} pattern={id} figure>
            <p className="font-mono">{headroom ? usedOf(headroom.used) : 'none measured'}</p>
            <ExtremeBadge extreme={extremes[index] ?? null} good="lowest" />
            {headroom && <p className="text-2xs text-muted">{limitLabel(headroom.limit)}</p>}
          </CompareCell>
        )
      })}
    </CompareRow>
  )
}

const GROWN = 'The peak load at which the first limit is reached when load, users and data grow together.'

function CeilingRow({ limits, scenario }: { limits: Limits; scenario: Scenario }) {
  const ceilings = scenario.compare.map((id) => ceilingQps(id, limits[id], scenario))
  const loads = ceilings.map((ceiling) => ceiling && ceiling.qps)
  const extremes = extremesOf(loads)
  return (
    <CompareRow label="First limit reached at" agreement={agreementOf(loads)} explained={GROWN}>
      {scenario.compare.map((id, index) => {
        const ceiling = ceilings[index]
        return (
          <CompareCell key={id} pattern={id} figure>
            <p className="font-mono">{ceiling ? qps(ceiling.qps) : 'no limit by load'}</p>
            <ExtremeBadge extreme={extremes[index] ?? null} good="highest" />
            {ceiling && <p className="text-2xs text-muted">{limitLabel(ceiling.limit)}</p>}
          </CompareCell>
        )
      })}
    </CompareRow>
  )
}

function AntiPatternRow({ antiPatterns, scenario }: { antiPatterns: AntiPattern[]; scenario: Scenario }) {
  const alerts = scenario.compare.map((id) => detectAntiPatterns(scenario, [id], antiPatterns))
  const raised = alerts.map((each) => each.map(({ detection }) => detection).join())
  return (
    <CompareRow label="Anti-patterns detected" agreement={agreementOf(raised)}>
      {scenario.compare.map((id, index) => (
        <CompareCell key={id} pattern={id}>
          {alerts[index]?.length === 0 && <p className="text-muted">none detected</p>}
          {alerts[index]?.map(({ antiPattern, name, detection }) => (
            <p key={antiPattern}>
              <Link href={`${paths.antiPatterns()}#${antiPattern}`}>{name}</Link>
              <span className="block text-2xs text-muted">{detection}</span>
            </p>
          ))}
        </CompareCell>
      ))}
    </CompareRow>
  )
}

const usedOf = (share: number) => (share > 0 && inTenthsOfPercent(share) === 0 ? '<0.1%' : percent(share))
const textOf = (headrooms: Headroom[]) => headrooms.map(({ limit }) => limit.text).join()
