'use client'

import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { Slider } from '@/components/ui/Slider'
import { priceWords } from '@/components/costs/price-words'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { cardOf, demandOf, monthlyTotal, peakQpsOf, termsOf } from '@/lib/cost'
import { qps } from '@/lib/format'
import { headroom } from '@/lib/scale'
import { CostMark } from './CostMark'
import { RulerScale } from './RulerScale'

/** The seven patterns on one ruler of dollars a month, moved by the load. */
export function LiveCosts({ limits }: { limits: Record<PatternId, ScaleLimit[]> }) {
  const scenario = useScenario((state) => state.scenario)
  const { answer } = useScenarioActions()
  const demand = demandOf(scenario)
  const card = cardOf(scenario, COST_FACTS)
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
        {PATTERN_IDS.map((id) => (
          <CostMark
            key={id}
            pattern={id}
            total={monthlyTotal(id, demand, card, termsOf(scenario))}
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

const firstExceeded = (rooms: ReturnType<typeof headroom>) => rooms.find((room) => room.is === 'over')?.limit.text
