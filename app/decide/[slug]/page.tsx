import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AXIS_RULES, TREE, WIZARD_QUESTIONS } from '@/content'
import { agendaOf, progressInWords, skippedIn, standingOf, stepAddress, openedStep } from '@/lib/wizard'
import { AnswersSoFar } from '@/components/decide/AnswersSoFar'
import { FollowScenario } from '@/components/decide/FollowScenario'
import { OutcomeList } from '@/components/decide/OutcomeList'
import { StepForm } from '@/components/decide/StepForm'
import { StepHead } from '@/components/decide/StepHead'
import { StepSheet } from '@/components/decide/StepSheet'
import { WhyAsked } from '@/components/decide/WhyAsked'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { adviceSoFar, askTree, normalise, outcomesOf } from '@/lib/decision'
import { encodeLink, paths, SKIPPED } from '@/lib/share'

type Props = PageProps<'/decide/[slug]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { question, opened } = await asked(props)
  return { title: opened.refused ? `Error: ${question.question}` : question.question, description: question.help }
}

export default async function StepPage(props: Props) {
  const { question, opened, skipped } = await asked(props)
  const { scenario, ignored, empty, refused } = opened
  const { situation } = scenario
  const agenda = agendaOf(WIZARD_QUESTIONS, situation, AXIS_RULES, skipped)
  const standing = standingOf(question.answer, situation, AXIS_RULES)
  const answered = agenda.answered.includes(question)
  return (
    <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
      <FollowScenario served={encodeLink(scenario)} />
      <IgnoredNotice ignored={ignored} />
      <StepHead progress={progressInWords(agenda)} list={stepAddress(undefined, scenario, skipped)} />
      <div className="grid gap-x-14 gap-y-10 pt-4 sm:pt-6 lg:grid-cols-[7fr_5fr]">
        <StepForm
          question={question}
          scenario={scenario}
          skipped={skipped}
          refused={refused}
          why={<WhyAsked standing={standing} answered={answered} first={agenda.open[0]?.question === question} />}
          measure={answered ? undefined : standing?.sentence}
        />
        <StepSheet
          tree={TREE}
          result={askTree(TREE, normalise(situation))}
          question={question}
          advice={adviceSoFar(situation, AXIS_RULES)}
          recommendation={paths.recommendation(scenario)}
          outcomes={
            <OutcomeList
              question={question}
              outcomes={outcomesOf(question.answer, situation, AXIS_RULES)}
              matters={standing !== undefined}
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

async function asked({ params, searchParams }: Props) {
  const { slug } = await params
  const question = WIZARD_QUESTIONS.find((one) => one.slug === slug)
  if (!question) notFound()
  const query = await searchParams
  return { question, opened: openedStep(question, query), skipped: skippedIn(WIZARD_QUESTIONS, query[SKIPPED]) }
}
