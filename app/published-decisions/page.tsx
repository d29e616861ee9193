import type { Metadata } from 'next'
import { AXIS_RULES, PUBLISHED_DECISIONS, SIGNS, TREE } from '@/content'
import { MISSES } from '@/content/published-decisions/misses'
import { SIGNAL_ANSWERS } from '@/content/published-decisions/signals'
import type { Situation } from '@/content/schemas/scenario'
import { AgreementTable } from '@/components/decisions/AgreementTable'
import { DecisionSheet } from '@/components/decisions/DecisionSheet'
import { tried } from '@/lib/backtest'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Published decisions beside our advice',
  description:
    'What companies have said that they built and why, what our advice and the plain decision tree say of the ' +
    'same situations, and every miss explained.',
}

// Facts and rules only: the same for every request.
const { result, all } = tried(PUBLISHED_DECISIONS, {
  tree: TREE,
  rules: AXIS_RULES,
  signs: SIGNS,
  misses: MISSES,
  signalAnswers: SIGNAL_ANSWERS,
})

export default function PublishedDecisionsPage() {
  return (
    <>
      <PageHead title="Held against decisions that were published">
        {result.cases} choices that companies have described, and what our advice, the plain decision tree and “always
        the Monolith” say of the same situations.
      </PageHead>
      <Section
        id="agreement"
        title={`The first choice agrees in ${Math.round(result.methods.advice.top1 * result.cases)} of ${result.cases}`}
        lead={
          <>
            Agreement, not accuracy. Most answers are inferred with the outcome known, companies that write about it are
            large, and with {result.cases} cases a share carries about fifteen points either way. The rules stand on
            reasons, not on these rows: <Link href={`${paths.method()}#advice`}>each with its reason</Link>.
          </>
        }
      >
        <AgreementTable result={result} />
      </Section>
      <Section
        id="decisions"
        title="One by one"
        lead={
          'The advice is asked with thirteen answers. Questions that were added after seeing the misses are tried ' +
          'beside, and are not counted.'
        }
      >
        {all.map((one) => (
          <DecisionSheet
            key={one.decision.id}
            tried={one}
            href={paths.recommendation(scenarioWith({ situation: one.decision.situation as Situation }))}
          />
        ))}
      </Section>
    </>
  )
}
