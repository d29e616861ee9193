'use client'

import { ANTI_PATTERNS } from '@/content/anti-patterns/anti-patterns'
import type { Scenario } from '@/content/schemas/scenario'
import { HeadroomList } from '@/components/costs/HeadroomList'
import { Link } from '@/components/ui/Link'
import { percent, qps } from '@/lib/format'
import { detectAntiPatterns } from '@/lib/risk'
import type { ShownCandidate } from '@/lib/report'
import { ceilingOf, headroomsOf, limitLabel, type Headroom, type Limits } from '@/lib/scale'
import { paths } from '@/lib/share/paths'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf, extremesOf } from './differences'
import { ExtremeBadge } from './ExtremeBadge'
import { inTenthsOfPercent, tightestOf } from './limit-rows'
import { RowGroup } from './RowGroup'

type Props = { shown: ShownCandidate[]; limits: Limits; scenario: Scenario }

/** How near the candidates are to the stated limits of their patterns at this load, and their anti-patterns. */
export function LimitRows({ shown, limits, scenario }: Props) {
  const headrooms = shown.map(({ candidate }) => headroomsOf(candidate.patterns, limits, scenario))
  return (
    <RowGroup
      id="limits"
      title="Limits at your load"
      lead="A stated limit describes one technology stack. It is a warning, not a veto."
    >
      <CompareRow label="Stated limits" agreement={agreementOf(headrooms.map(textOf))} explained={HEADROOM}>
        {shown.map((one, index) => (
          <CompareCell key={one.id}>
            <HeadroomList headrooms={headrooms[index] ?? []} />
          </CompareCell>
        ))}
      </CompareRow>
      <TightestRow headrooms={headrooms} shown={shown} />
      <CeilingRow shown={shown} limits={limits} scenario={scenario} />
      <AntiPatternRow shown={shown} scenario={scenario} />
    </RowGroup>
  )
}

const HEADROOM = 'Used = demand at your peak load / stated limit. Near from 70%, over from 100%.'

function TightestRow({ headrooms, shown }: { headrooms: Headroom[][]; shown: ShownCandidate[] }) {
  const tightest = headrooms.map(tightestOf)
  const used = tightest.map((headroom) => headroom && inTenthsOfPercent(headroom.used))
  const extremes = extremesOf(used)
  return (
    <CompareRow label="Most used limit" agreement={agreementOf(used)} explained="The largest of the shares above.">
      {shown.map((one, index) => {
        const headroom = tightest[index]
        return (
          <CompareCell key={one.id} figure>
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

function CeilingRow({ shown, limits, scenario }: Pick<Props, 'shown' | 'limits' | 'scenario'>) {
  const ceilings = shown.map(({ candidate }) => ceilingOf(candidate.patterns, limits, scenario))
  const loads = ceilings.map((ceiling) => ceiling && ceiling.qps)
  const extremes = extremesOf(loads)
  return (
    <CompareRow label="First limit reached at" agreement={agreementOf(loads)} explained={GROWN}>
      {shown.map((one, index) => {
        const ceiling = ceilings[index]
        return (
          <CompareCell key={one.id} figure>
            <p className="font-mono">{ceiling ? qps(ceiling.qps) : 'no limit by load'}</p>
            <ExtremeBadge extreme={extremes[index] ?? null} good="highest" />
            {ceiling && <p className="text-2xs text-muted">{limitLabel(ceiling.limit)}</p>}
          </CompareCell>
        )
      })}
    </CompareRow>
  )
}

function AntiPatternRow({ shown, scenario }: Pick<Props, 'shown' | 'scenario'>) {
  const alerts = shown.map(({ candidate }) => detectAntiPatterns(scenario, candidate.patterns, ANTI_PATTERNS))
  const raised = alerts.map((each) => each.map(({ detection }) => detection).join())
  return (
    <CompareRow label="Anti-patterns detected" agreement={agreementOf(raised)}>
      {shown.map((one, index) => (
        <CompareCell key={one.id}>
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
