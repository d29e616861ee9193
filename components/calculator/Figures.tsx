import type { Scenario } from '@/content/schemas/scenario'
import { SavedWorkMenu } from '@/components/scenario/late-parts'
import { AnswerGroups } from './AnswerGroups'
import { FiguresForm } from './FiguresForm'
import { InputPanel, ResetButton } from './late-parts'

/** All inputs, group by group. The page scrolls them: a panel that scrolls by itself hides what is below its edge. */
export function Figures({ scenario }: { scenario: Scenario }) {
  return (
    <section id="figures" aria-labelledby="figures-title" className="scroll-mt-14 pt-8 sm:pt-10 lg:pb-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="figures-title" className="text-2xl font-semibold">
          Your figures
        </h2>
        <ResetButton />
      </div>
      <FiguresForm scenario={scenario} />
      <div className="divide-y divide-rule border-y border-rule-strong">
        <InputPanel>
          <AnswerGroups />
        </InputPanel>
      </div>
      <SavedWorkMenu />
    </section>
  )
}
