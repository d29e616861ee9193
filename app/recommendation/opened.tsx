import type { ReactNode } from 'react'
import { PRESETS } from '@/content'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { Brief } from '@/components/recommendation/brief/Brief'
import type { BriefPartName } from '@/components/recommendation/brief/contents'
import { Examples } from '@/components/recommendation/head/Examples'
import { FirstAnswer } from '@/components/recommendation/head/FirstAnswer'
import { ThenAndNow } from '@/components/recommendation/head/ThenAndNow'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import type { Scenario } from '@/content/schemas/scenario'
import { outcomeFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { FIRST_ANSWER } from '@/lib/report'
import type { QueryInput } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { VALIDATION } from '../validation'
import { FACTS, reportFor } from './report-for'

type Props = {
  query: QueryInput
  /** A part of the brief. */
  part: (name: BriefPartName) => ReactNode
}

/** The recommendation of an address, as a brief. */
export function OpenedRecommendation({ query, part }: Props) {
  const { report, ignored, former } = reportFor(query)
  const { scenario, recommendation, title } = report
  return (
    <>
      <IgnoredNotice ignored={ignored} />
      {former && recommendation.winner && <ThenAndNow former={former} />}
      {recommendation.winner ? (
        <Brief report={report} validation={VALIDATION} part={part} />
      ) : (
        <NotYet title={title} scenario={scenario} />
      )}
    </>
  )
}

/** While nothing is answered: which answer to give first, and worked examples. */
function NotYet({ title, scenario }: { title: string; scenario: Scenario }) {
  const first = WIZARD_QUESTIONS.find(({ answer }) => answer === 'peakQps')
  const links = {
    answer: paths.decide(first?.slug, scenario),
    start: paths.decide(undefined, scenario),
    calculator: paths.calculator(scenario),
  }
  return (
    <>
      <PageHead title={title}>
        <FirstAnswer sentence={FIRST_ANSWER} links={links} />
      </PageHead>
      <Section id="examples" title="Worked examples" lead="Invented systems and the recommendation for each.">
        <Examples examples={examples()} />
      </Section>
    </>
  )
}

const examples = () =>
  PRESETS.map((preset) => ({ ...preset, title: outcomeFor(scenarioWith(preset.scenario), FACTS).recommended.name }))
