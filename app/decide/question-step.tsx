import { DECISION_FACTS, WIZARD_QUESTIONS } from '@/content'
import type { WizardQuestion } from '@/content/answers/wizard'
import { AnswersSoFar } from '@/components/decide/AnswersSoFar'
import { FollowScenario } from '@/components/decide/late-parts'
import { OutcomeList } from '@/components/decide/OutcomeList'
import { StepAside } from '@/components/decide/StepAside'
import { StepForm } from '@/components/decide/StepForm'
import { StepHead } from '@/components/decide/StepHead'
import { WhyAsked } from '@/components/decide/WhyAsked'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/late-parts'
import { adviceSoFar, deciderFor, outcomesOf } from '@/lib/decision'
import { encodeLink, paths } from '@/lib/share'
import { agendaOf, influenceOf, previousQuestion, progressInWords, stepAddress, type OpenedStep } from '@/lib/wizard'

type Props = { question: WizardQuestion; opened: OpenedStep; skipped: readonly string[] }

/** One question of the wizard, under its own address or as the start of it. */
export function QuestionStep({ question, opened, skipped }: Props) {
  const { scenario, ignored, empty, refused, returns } = opened
  const { situation } = scenario
  const decider = deciderFor(scenario, DECISION_FACTS)
  const agenda = agendaOf(WIZARD_QUESTIONS, situation, decider, skipped)
  const influence = influenceOf(question.answer, situation, decider)
  const previous = previousQuestion(question, WIZARD_QUESTIONS, situation, decider, skipped)
  const list = stepAddress(undefined, scenario, skipped)
  return (
    <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
      <FollowScenario served={encodeLink(scenario)} />
      <IgnoredNotice ignored={ignored} />
      <StepHead progress={progressInWords(agenda)} list={list} />
      <div className="grid gap-x-14 gap-y-8 pt-3 lg:grid-cols-[7fr_5fr]">
        <StepForm
          question={question}
          scenario={scenario}
          skipped={skipped}
          refused={refused}
          returns={returns}
          influence={<WhyAsked influence={influence} money={scenario.money} />}
          back={previous && stepAddress(previous.slug, scenario, skipped)}
        />
        <StepAside
          advice={adviceSoFar(situation, decider)}
          recommendation={paths.recommendation(scenario)}
          tree={`${list}#tree`}
          outcomes={
            <OutcomeList
              question={question}
              outcomes={outcomesOf(question.answer, situation, decider)}
              matters={influence !== undefined}
            />
          }
          answers={
            agenda.answered.length > 0 && (
              <AnswersSoFar answered={agenda.answered} current={question.slug} scenario={scenario} skipped={skipped} />
            )
          }
        />
      </div>
      <SharedNotice />
    </ScenarioProvider>
  )
}
