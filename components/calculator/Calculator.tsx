import {
  CopyLink,
  OpenedIgnoredNotice,
  PriceControl,
  SharedNotice,
  WorkedExampleName,
} from '@/components/scenario/late-parts'
import { Section } from '@/components/ui/Section'
import type { CalculatorFacts } from './calculator-facts'
import { CalculatorDetails } from './CalculatorDetails'
import { Figures } from './Figures'
import { PatternChooser, PresetLinks, Results, SummaryBar } from './late-parts'

/**
 * Inputs on the left, what they cost on the right: the table stays in view while one goes through the inputs. What
 * explains the table takes the whole width below. Rendered on the server: only its parts that listen reach a browser.
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
        <Figures scenario={facts.scenario} />
        <div className="min-w-0 lg:sticky lg:top-14 lg:self-start">
          <Section id="results" title="Whole cost of each candidate" aside={<CopyLink />}>
            <Results accuracy={facts.accuracy} />
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
