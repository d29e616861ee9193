import { DECISION_FACTS, TREE, WIZARD_QUESTIONS } from '@/content'
import { agendaOf, skippedIn, wizardStatus, TITLES } from '@/lib/wizard'
import { DecideStart } from '@/components/decide/DecideStart'
import { FollowScenario } from '@/components/decide/late-parts'
import { QuestionList } from '@/components/decide/QuestionList'
import { SoFar } from '@/components/decide/SoFar'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { OpenedIgnoredNotice, SavedWorkMenu, SharedNotice } from '@/components/scenario/late-parts'
import { TreePicture } from '@/components/tree/TreePicture'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { adviceSoFar, askTree, deciderFor, normalise } from '@/lib/decision'
import { decode, encodeLink, SKIPPED } from '@/lib/share'
import { QuestionStep } from './question-step'

type Query = Record<string, string | string[] | undefined>

/** All questions of the wizard on one sheet; the first one alone while nothing is answered. */
export function QuestionSheet({ query }: { query: Query }) {
  const { scenario, ignored, empty } = decode(query)
  const { situation } = scenario
  const skipped = skippedIn(WIZARD_QUESTIONS, query[SKIPPED])
  const decider = deciderFor(scenario, DECISION_FACTS)
  const agenda = agendaOf(WIZARD_QUESTIONS, situation, decider, skipped)
  // Without a scenario in the address nobody has begun: the first question is the start.
  if (empty && skipped.length === 0 && agenda.next)
    return (
      <QuestionStep
        question={agenda.next.question}
        opened={{ scenario, ignored, empty, returns: false }}
        skipped={skipped}
      />
    )
  const result = askTree(TREE, normalise(situation))
  return (
    <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
      <FollowScenario served={encodeLink(scenario)} />
      <OpenedIgnoredNotice />
      <PageHead title={TITLES[wizardStatus(agenda)]}>
        {agenda.next && (
          <p>
            Every question is optional, and comes by the money that hangs on it. Most visitors answer six to ten: it
            ends when the rest moves less than the estimate may be off.
          </p>
        )}
        <DecideStart agenda={agenda} advice={adviceSoFar(situation, decider)} scenario={scenario} skipped={skipped} />
      </PageHead>
      <div className="grid gap-x-14 lg:grid-cols-[7fr_5fr]">
        <Section id="questions" title="The questions">
          <QuestionList agenda={agenda} scenario={scenario} skipped={skipped} />
        </Section>
        <Section id="so-far" title="Decision tree so far">
          <SoFar tree={TREE} result={result} />
          <div className="mt-4">
            <SavedWorkMenu />
          </div>
        </Section>
      </div>
      <Section
        id="tree"
        title="The guide's decision tree"
        lead={
          'Quoted word for word; QPS means requests/s. Its three questions may disagree; the recommendation says how ' +
          'that is resolved.'
        }
      >
        <TreePicture tree={TREE} result={result} />
      </Section>
      <SharedNotice />
    </ScenarioProvider>
  )
}
