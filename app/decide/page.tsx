import type { Metadata } from 'next'
import { TREE, WIZARD_QUESTIONS } from '@/content'
import { DecideStart } from '@/components/decide/DecideStart'
import { FollowScenario } from '@/components/decide/FollowScenario'
import { QuestionList } from '@/components/decide/QuestionList'
import { SoFar } from '@/components/decide/SoFar'
import { OpenedIgnoredNotice } from '@/components/scenario/OpenedIgnoredNotice'
import { SavedWorkMenu } from '@/components/scenario/SavedWorkMenu'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { TreePicture } from '@/components/tree/TreePicture'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { askTree } from '@/lib/decision'
import { decode, encodeLink } from '@/lib/share'

export const metadata: Metadata = {
  title: 'Decide',
  description:
    'Questions in plain words about consistency, load and teams. Skip what you do not know; the decision tree lights up with every answer.',
}

export default async function DecidePage({ searchParams }: PageProps<'/decide'>) {
  const { scenario, ignored, empty } = decode(await searchParams)
  const result = askTree(TREE, scenario.situation)
  return (
    <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
      <FollowScenario served={encodeLink(scenario)} />
      <OpenedIgnoredNotice />
      <PageHead sheet="Sheet 03 · Decide" title="A few questions, and what follows from them">
        <p>Answer what you know and skip the rest: a question without an answer says nothing. Any answer can be changed later.</p>
        <DecideStart questions={WIZARD_QUESTIONS} scenario={scenario} />
      </PageHead>
      <div className="grid gap-x-14 lg:grid-cols-[7fr_5fr]">
        <Section id="questions" title="The questions">
          <QuestionList questions={WIZARD_QUESTIONS} scenario={scenario} />
        </Section>
        <Section id="so-far" title="What the tree says so far">
          <SoFar tree={TREE} result={result} />
          <div className="mt-4">
            <SavedWorkMenu />
          </div>
        </Section>
      </div>
      <Section
        id="tree"
        title="The source's decision tree"
        lead="Word for word. Its three questions are asked side by side and may disagree; the recommendation settles that in the open."
      >
        <TreePicture tree={TREE} result={result} />
      </Section>
      <SharedNotice />
    </ScenarioProvider>
  )
}
