'use client'

import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { Slider } from '@/components/ui/Slider'
import { priceWords } from '@/components/costs/price-words'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { useEngine, useEngineWhenWanted } from '@/components/scenario/use-engine'
import { moneyIn, qps } from '@/lib/format'
import { peakQpsOf, type Usd } from '@/lib/kernel'
import { headroom } from '@/lib/scale'
import { CostMark } from './CostMark'
import { RulerScale } from './RulerScale'

type Props = {
  limits: Record<PatternId, ScaleLimit[]>
  /** Of the seven in their order, as the page came with them. */
  totalsAtFirst: Usd<'month'>[]
}

/** The seven patterns on one ruler of dollars a month, moved by the load. */
export function LiveCosts({ limits, totalsAtFirst }: Props) {
  useEngineWhenWanted()
  const engine = useEngine()
  const scenario = useScenario((state) => state.scenario)
  const { answer } = useScenarioActions()
  const totals = engine?.totals(PATTERN_IDS, scenario) ?? totalsAtFirst
  const format = moneyIn(scenario.money)
  return (
    <section aria-label="Infrastructure cost of the seven patterns at your load">
      <Slider
        {...LOAD}
        help={`Infrastructure a month, ${priceWords(scenario.money).inUse}`}
        value={peakQpsOf(scenario)}
        say={qps}
        onChange={(value) => answer('peakQps', value)}
      />
      <ul className="mt-3 border-t border-rule-strong">
        {PATTERN_IDS.map((id, index) => (
          <CostMark
            key={id}
            pattern={id}
            total={totals[index]!}
            format={format}
            exceeded={firstExceeded(headroom(id, limits[id], scenario))}
          />
        ))}
      </ul>
      <RulerScale />
    </section>
  )
}

const { unit, min, max, step, scale } = ANSWER_FIELDS.peakQps
const LOAD = { label: 'Your peak load', unit, min, max, step, scale }

const firstExceeded = (rooms: ReturnType<typeof headroom>) => rooms.find((room) => room.status === 'over')?.limit.text
