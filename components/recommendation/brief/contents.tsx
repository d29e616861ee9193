import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { AXIS_RULES } from '@/content/decision/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { Link } from '@/components/ui/Link'
import type { RuleConflict } from '@/lib/decision'
import { assumedPeople, statedLimitsInWords, moneyAndRules, needRows, weightiest, type Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { questionAbout } from '@/lib/wizard'
import { CombinationDrawing } from '../drawing/CombinationDrawing'
import { AnswerText } from '../head/AnswerText'
import { Phases } from '../migration/Phases'
import { BriefSection } from './BriefSection'
import { besideRows } from './beside-in-words'
import { Needs } from './Needs'
import { NextQuestion } from './NextQuestion'
import { NextSteps } from './NextSteps'
import { Sensitivity } from './Sensitivity'
import { Totals } from './Totals'
import { TradeOffs } from './TradeOffs'
import { Verdict } from './Verdict'
import { WhatIf, type Asked } from './WhatIf'
import { Worth } from './Worth'
import { SECTIONS } from './sections'

type Props = { report: Report; asked: Asked | null }

/** What nothing changes once it is there, in the parts that stand between what does. */
export const BRIEF_CONTENTS = { answer: AnswerText, drawing: Drawing, totals: Money, grounds: Grounds }

export type BriefPartName = keyof typeof BRIEF_CONTENTS

function Drawing({ report: { recommendation } }: Props) {
  const { composition, options, name } = recommendation
  return <CombinationDrawing composition={composition} options={options} name={name} />
}

function Money({ report: { scenario, recommendation, beside } }: Props) {
  const nameOf = (need: string) => recommendation.needs.find(({ id }) => id === need)?.name ?? need
  return <Totals rows={besideRows(beside, scenario, nameOf)} months={scenario.money.horizonMonths} />
}

/** What carries the answer, what would change it, and where to go from here. */
function Grounds({ report, asked }: Props) {
  const { scenario, recommendation } = report
  const { conflicts, antiPatterns, counterfactuals, nextQuestion } = recommendation
  const stepOf = (answer: AnswerKey) => questionAbout(answer, WIZARD_QUESTIONS, scenario)
  return (
    <>
      <Verdict report={report} />
      <WhatIf scenario={scenario} asked={asked} />
      <div className="grid gap-x-10 lg:grid-cols-2">
        <div>
          <BriefSection {...SECTIONS.needs}>
            <Needs rows={needRows(report.groups, scenario)} />
          </BriefSection>
          <BriefSection {...SECTIONS['trade-offs']}>
            <TradeOffs
              conflicts={weightiest(
                conflicts.filter((conflict): conflict is RuleConflict => conflict.kind === 'rule'),
                report.worth,
              )}
              all={paths.recommendationPart('assumptions', scenario)}
              antiPatterns={antiPatterns}
              limits={statedLimitsInWords(report.limits)}
              rules={AXIS_RULES}
              stepOf={stepOf}
            />
          </BriefSection>
          <BriefSection {...SECTIONS.money}>
            {moneyAndRules(report).map((sentence) => (
              <p key={sentence} className="text-sm">
                {sentence}
              </p>
            ))}
          </BriefSection>
        </div>
        <div>
          <BriefSection {...SECTIONS.worth}>
            <Worth worth={report.worth} money={scenario.money} />
            <Assumed report={report} />
          </BriefSection>
          <BriefSection {...SECTIONS.sensitivity}>
            <Sensitivity counterfactuals={counterfactuals} rules={AXIS_RULES} stepOf={stepOf} />
          </BriefSection>
          <BriefSection {...SECTIONS.question}>
            <NextQuestion next={nextQuestion} money={scenario.money} stepOf={stepOf} />
          </BriefSection>
          <BriefSection {...SECTIONS.migration}>
            <Phases report={report} today={stepOf('runsToday')} />
          </BriefSection>
        </div>
      </div>
      <BriefSection {...SECTIONS.next} className="no-print">
        <NextSteps scenario={scenario} />
      </BriefSection>
    </>
  )
}

/** Figures that nobody set and that most of the total rests on. */
function Assumed({ report: { scenario } }: { report: Report }) {
  const assumed = assumedPeople(scenario)
  if (assumed.length === 0) return null
  return (
    <p className="mt-2 text-sm text-muted">
      Assumed: {assumed.join('; ')}. <Link href={paths.calculator(scenario)}>Set your own</Link>
    </p>
  )
}
