'use client'

import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Preset } from '@/content/schemas/preset'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import { EstimateAccuracy } from '@/components/costs/EstimateAccuracy'
import { CopyLink } from '@/components/scenario/CopyLink'
import { OpenedIgnoredNotice } from '@/components/scenario/OpenedIgnoredNotice'
import { PriceControl } from '@/components/scenario/PriceControl'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { WorkedExampleName } from '@/components/scenario/WorkedExampleName'
import { Section } from '@/components/ui/Section'
import type { CostLine } from '@/lib/analysis'
import type { Validation } from '@/lib/backtest'
import { CalculatorDetails } from './CalculatorDetails'
import { Figures } from './Figures'
import { PatternChooser } from './PatternChooser'
import { PresetLinks } from './PresetLinks'
import { Results } from './Results'
import { SummaryBar } from './SummaryBar'

export type CalculatorFacts = {
  presets: Preset[]
  limits: Record<PatternId, ScaleLimit[]>
  /** The reference guide's rates, for who says them. */
  framework: RateCard
  operational: Record<PatternId, OperationalCost>
  /** Cost over the load as the page came with it. */
  overScale: CostLine[]
  accuracy: Validation['bills']
}

/**
 * Inputs on the left, what they cost on the right: the table stays in view while one goes through the inputs. What
 * explains the table takes the whole width below.
 */
export function Calculator(facts: CalculatorFacts) {
  return (
    <>
      <OpenedIgnoredNotice />
      <div className="space-y-3 border-b border-rule py-4">
        <WorkedExampleName examples={facts.presets} />
        <PresetLinks presets={facts.presets} />
        <PriceControl on="calculator" />
      </div>
      <div className="grid lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-x-12">
        <Figures />
        <div className="min-w-0 lg:sticky lg:top-14 lg:self-start">
          <Section id="results" title="Cost of each pattern" aside={<CopyLink />}>
            <Results accuracy={<EstimateAccuracy {...facts.accuracy} />} />
            <PatternChooser />
          </Section>
        </div>
      </div>
      <CalculatorDetails {...facts} />
      <div className="no-print sticky bottom-0 z-20 -mx-4 sm:-mx-6">
        <SummaryBar />
        <SharedNotice />
      </div>
    </>
  )
}
