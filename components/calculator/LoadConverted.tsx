'use client'

import type { ReactNode } from 'react'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import type { TrafficPeriod, TrafficUnit } from '@/content/scenario/traffic'
import { TRAFFIC_UNIT_WORDS } from '@/content/scenario/traffic-words'
import type { Scenario } from '@/content/schemas/scenario'
import { capitalised, count, quantity } from '@/lib/format'
import { amountOf, heldHours, hoursOf, peakQpsOf } from '@/lib/kernel'

/** The load in force in the units of bills and plans, with the peak factor between average and peak. */
export function LoadConverted() {
  const scenario = useScenario((state) => state.scenario)
  const { averageToPeak } = scenario.workload
  const peak = peakQpsOf(scenario)
  return (
    <div className="text-sm">
      <p className="mb-1 font-medium">In other units</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        <Row name="Peak">{quantity(peak, 'requests/s')}</Row>
        <Row name="Average">{quantity(peak * averageToPeak, 'requests/s')}</Row>
        <Row name="Peak factor">
          {count(1 / averageToPeak)} x the average ({quantity(averageToPeak, '%')} of the peak)
        </Row>
        {SHOWN.map(([unit, per]) => (
          <Row key={unit + per} name={`${capitalised(TRAFFIC_UNIT_WORDS[unit])} a ${per}`}>
            {count(inUnit(scenario, unit, per))}
          </Row>
        ))}
      </dl>
      {scenario.profile && <Hours profile={scenario.profile} />}
    </div>
  )
}

const SHOWN: readonly (readonly [TrafficUnit, TrafficPeriod])[] = [
  ['requests', 'day'],
  ['requests', 'month'],
  ['views', 'month'],
  ['messages', 'month'],
  ['gb', 'month'],
]

const inUnit = (scenario: Scenario, unit: TrafficUnit, per: TrafficPeriod): number =>
  amountOf(
    peakQpsOf(scenario),
    { unit, per, is: 'average', requestsPerView: scenario.traffic?.requestsPerView },
    scenario,
  )

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="text-right font-mono">{children}</dd>
    </>
  )
}

/** The hours of a day as bars: the load, and behind it what autoscaled machines hold. */
function Hours({ profile }: { profile: NonNullable<Scenario['profile']> }) {
  const hours = hoursOf(profile)
  const held = heldHours(profile)
  const mean = held.reduce((sum, share) => sum + share, 0) / held.length
  return (
    <figure className="mt-3">
      <div aria-hidden="true" className="flex h-16 items-end gap-px border-b border-rule-strong">
        {hours.map((share, hour) => (
          <div key={hour} className="relative h-full grow">
            <div className="absolute inset-x-0 bottom-0 bg-rule" style={{ height: `${100 * (held[hour] ?? 0)}%` }} />
            <div className="absolute inset-x-0 bottom-0 bg-accent" style={{ height: `${100 * share}%` }} />
          </div>
        ))}
      </div>
      <div aria-hidden="true" className="flex justify-between font-mono text-2xs text-muted">
        <span>0:00</span>
        <span>12:00</span>
        <span>24:00</span>
      </div>
      <figcaption className="mt-1 text-muted">
        Autoscaled machines shrink an hour late, so they hold {quantity(mean, '%')} of the peak on average (grey), and
        never less than their smallest number. Functions are billed for the requests alone.
      </figcaption>
    </figure>
  )
}
