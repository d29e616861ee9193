import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TREE, WIZARD_QUESTIONS } from '@/content'
import { effectsOf } from '@/components/decide/effects'
import { FollowScenario } from '@/components/decide/FollowScenario'
import { openedStep } from '@/components/decide/step-form'
import { StepForm } from '@/components/decide/StepForm'
import { StepNav } from '@/components/decide/StepNav'
import { StepSheet } from '@/components/decide/StepSheet'
import { stepAt } from '@/components/decide/steps'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { askTree } from '@/lib/decision'
import { encodeLink } from '@/lib/share'

type Props = PageProps<'/decide/[slug]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { step, opened } = await asked(props)
  const title = `Question ${step.number} of ${step.of}: ${step.question.question}`
  return { title: opened.refused ? `Error: ${title}` : title, description: step.question.help }
}

export default async function StepPage(props: Props) {
  const { step, opened } = await asked(props)
  const { scenario, ignored, empty, refused } = opened
  return (
    <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
      <FollowScenario served={encodeLink(scenario)} />
      <IgnoredNotice ignored={ignored} />
      <StepNav step={step} questions={WIZARD_QUESTIONS} scenario={scenario} />
      <div className="grid gap-x-14 gap-y-10 pt-8 lg:grid-cols-[7fr_5fr]">
        <StepForm step={step} scenario={scenario} refused={refused} />
        <StepSheet
          tree={TREE}
          result={askTree(TREE, scenario.situation)}
          questions={WIZARD_QUESTIONS}
          question={step.question}
          effects={effectsOf(TREE, step.question, scenario)}
          scenario={scenario}
        />
      </div>
      <SharedNotice />
    </ScenarioProvider>
  )
}

async function asked({ params, searchParams }: Props) {
  const step = stepAt(WIZARD_QUESTIONS, (await params).slug)
  if (!step) notFound()
  return { step, opened: openedStep(step.question, await searchParams) }
}
