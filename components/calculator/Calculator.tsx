'use client'

import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Preset } from '@/content/schemas/preset'
import type { OperationalCost, RateCard } from '@/content/schemas/rate-card'
import { CopyLink } from '@/components/scenario/CopyLink'
import { OpenedIgnoredNotice } from '@/components/scenario/OpenedIgnoredNotice'
import { PriceControl } from '@/components/scenario/PriceControl'
import { SavedWorkMenu } from '@/components/scenario/SavedWorkMenu'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'
import type { CostLine } from '@/lib/analysis'
import { Bills } from './Bills'
import { CostCharts } from './CostCharts'
import { InputPanel } from './InputPanel'
import { ScalingLimits } from './ScalingLimits'
import { NextSteps } from './NextSteps'
import { PatternChooser } from './PatternChooser'
import { PeopleAssumptions } from './PeopleAssumptions'
import { PresetLinks } from './PresetLinks'
import { ResetButton } from './ResetButton'
import { Results } from './Results'
import { SummaryBar } from './SummaryBar'
import { Volumes } from './Volumes'

type Props = {
  presets: Preset[]
  limits: Record<PatternId, ScaleLimit[]>
  /** The reference guide's rates, for who says them. */
  framework: RateCard
  operational: Record<PatternId, OperationalCost>
  /** Cost over the load as the page came with it. */
  overScale: CostLine[]
}

/** The instrument: figures on the left stay at hand, what they cause runs on at the right. */
export function Calculator({ presets, limits, framework, operational, overScale }: Props) {
  return (
    <>
      <OpenedIgnoredNotice />
      <div className="space-y-3 border-b border-rule py-4">
        <PresetLinks presets={presets} />
        <PriceControl on="calculator" />
      </div>
      <div className="grid lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-x-12">
        <section
          aria-labelledby="figures-title"
          className={
            'pt-8 sm:pt-10 lg:sticky lg:top-14 lg:max-h-[calc(100dvh-3.5rem)] lg:[scrollbar-width:thin] ' +
            'lg:[scrollbar-gutter:stable] lg:self-start lg:overflow-y-auto lg:pr-3 lg:pb-8'
          }
        >
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="figures-title" className="text-2xl font-semibold">
              Your figures
            </h2>
            <ResetButton />
          </div>
          <noscript>
            <p className="mb-3 text-sm text-muted">
              The sliders need JavaScript. Without it the examples above, the table and every figure&apos;s origin still
              work.
            </p>
          </noscript>
          <InputPanel />
          <SavedWorkMenu />
        </section>
        <div className="min-w-0">
          <Section id="results" title="What each costs" aside={<CopyLink />}>
            <Results />
            <PatternChooser />
          </Section>
          <Section id="charts" title="In pictures" className="border-t border-rule">
            <CostCharts limits={limits} overScaleAtFirst={overScale} />
          </Section>
          <Section
            id="bills"
            title="Line by line"
            lead={
              'Two bills for each pattern, at the prices in use and beside them. Open a line for its formula, its ' +
              'source and a price of your own.'
            }
            className="border-t border-rule"
          >
            <Bills framework={framework} />
            <div className="mt-4">
              <ProvenanceLegend />
            </div>
          </Section>
          <Section
            id="volumes"
            title="Monthly volumes"
            lead={
              "What the document's prices are multiplied with, derived from your figures. Type your own where you " +
              'have measured. List prices are sized from the load and the capacities instead.'
            }
            className="border-t border-rule"
          >
            <Volumes />
          </Section>
          <Section
            id="people"
            title="What the people take"
            lead={
              "The source's table, and the range that public evidence would defend. These figures move the result " +
              'more than any price.'
            }
            className="border-t border-rule"
          >
            <PeopleAssumptions operational={operational} />
          </Section>
          <Section
            id="limits"
            title="How far it carries"
            lead="Stated ceilings against your load. A limit warns; it does not forbid."
            className="border-t border-rule"
          >
            <ScalingLimits limits={limits} />
          </Section>
          <Section id="next-steps" title="From here" className="border-t border-rule">
            <NextSteps />
          </Section>
        </div>
      </div>
      <div className="no-print sticky bottom-0 z-20 -mx-4 sm:-mx-6">
        <SummaryBar />
        <SharedNotice />
      </div>
    </>
  )
}
