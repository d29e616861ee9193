import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'
import type { CalculatorFacts } from './calculator-facts'
import { BILL_WORDS } from './bill-file/bill-words'
import { Factors } from './Factors'

import {
  Bills,
  BringBill,
  CostCharts,
  CostLinesTable,
  NextSteps,
  PeopleAssumptions,
  ScalingLimits,
  Volumes,
} from './late-parts'

type Props = Pick<CalculatorFacts, 'scenario' | 'limits' | 'overScale' | 'overhead' | 'volumes' | 'headrooms'>

/** What explains the table: charts, every bill, the volumes and engineering figures behind it, and scaling limits. */
export function CalculatorDetails({ scenario, limits, overScale, overhead, volumes, headrooms }: Props) {
  return (
    <>
      <Section
        id="lines"
        title="The ten lines"
        lead="Paid lines are on an invoice or a payroll; what is left unpaid is on none. A line can be left out."
        className={RULED}
      >
        <CostLinesTable />
      </Section>
      <Section
        id="factors"
        title="Cost factors"
        lead="What the lines rest on beside your figures and prices. A value of your own has no range."
        className={RULED}
      >
        <Factors scenario={scenario} />
      </Section>
      <Section id="charts" title="Charts" className={RULED}>
        <CostCharts limits={limits} overScaleAtFirst={overScale} />
      </Section>
      <Section
        id="bills"
        title="Infrastructure bills"
        lead="Infrastructure of each candidate today. Open a line for its formula, source and a price of your own."
        className={RULED}
      >
        <Bills />
        <div className="mt-4">
          <ProvenanceLegend />
        </div>
      </Section>
      <Section
        id="your-bill"
        title="Bring your bill"
        lead={
          'A billing export gives today’s bill, your prices, load and stored data. It is read in this browser and ' +
          'never sent.'
        }
        className={RULED}
      >
        <BringBill words={BILL_WORDS} />
        <noscript>Reading a file needs JavaScript.</noscript>
      </Section>
      <Section
        id="people"
        title="Engineering effort"
        lead="Overhead and learning time of each pattern. They move the total more than any price."
        className={RULED}
      >
        <PeopleAssumptions overheadAtFirst={overhead} />
      </Section>
      <Section
        id="limits"
        title="Scaling limits"
        lead="Stated limits of each candidate’s patterns compared with your load. A limit is a warning, not a veto."
        className={RULED}
      >
        <ScalingLimits limits={limits} atFirst={headrooms} />
      </Section>
      <Section
        id="volumes"
        title="Derived monthly volumes"
        lead={
          'Derived from your figures; replace one where you have measured. Reference-guide rates are multiplied with ' +
          'these volumes; list prices are sized from load and capacities instead.'
        }
        className={RULED}
      >
        <Volumes atFirst={volumes} />
      </Section>
      <Section id="next-steps" title="Next steps" className={RULED}>
        <NextSteps />
      </Section>
    </>
  )
}

const RULED = 'border-t border-rule'
