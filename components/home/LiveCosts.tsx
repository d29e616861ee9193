'use client'

import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { Slider } from '@/components/ui/Slider'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { useEngine, useEngineWhenWanted } from '@/components/scenario/use-engine'
import { linearAxis } from '@/components/charts/linear-axis'
import { moneyIn, qps } from '@/lib/format'
import { perMonth, type Usd } from '@/lib/kernel'
import { headroom, limitLabel } from '@/lib/scale'
import { CostMark } from './CostMark'
import { CostScale } from './CostScale'

type Props = {
  limits: Record<PatternId, ScaleLimit[]>
  /** Of the seven patterns in their order, worked out on the server. */
  totalsAtFirst: Usd<'month'>[]
}

/** What the seven patterns cost a month in infrastructure, on one axis, at the load of the slider. */
export function LiveCosts({ limits, totalsAtFirst }: Props) {
  useEngineWhenWanted()
  const engine = useEngine()
  const scenario = useScenario((state) => state.scenario)
  const { answer } = useScenarioActions()
  const totals = engine?.totals(PATTERN_IDS, scenario) ?? totalsAtFirst
  const format = moneyIn(scenario.money)
  const axis = linearAxis(totals, 4)
  return (
    <section aria-label="Infrastructure cost of the seven patterns at your load">
      <Slider
        {...LOAD}
        help={`Infrastructure cost per month ${rateCardWords(scenario.money).inUse}; engineering comes on top`}
        own={scenario.situation.peakQps}
        say={qps}
        onChange={(value) => answer('peakQps', value)}
      />
      <ul className="mt-3 border-t border-rule-strong">
        {PATTERN_IDS.map((id, index) => (
          <CostMark
            key={id}
            pattern={id}
            total={totals[index] ?? perMonth(0)}
            axis={axis}
            format={format}
            exceeded={firstExceeded(headroom(id, limits[id], scenario))}
          />
        ))}
      </ul>
      <CostScale axis={axis} format={format} />
    </section>
  )
}

const { unit, min, max, step, scale, default: standard } = ANSWER_FIELDS.peakQps
const LOAD = { label: 'Your peak load', unit, min, max, step, scale, standard }

const firstExceeded = (limits: ReturnType<typeof headroom>) => {
  const over = limits.find(({ status }) => status === 'over')
  return over && limitLabel(over.limit)
}
