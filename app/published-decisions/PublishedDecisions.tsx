import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { AgreementTable } from '@/components/decisions/AgreementTable'
import { DecisionCard } from '@/components/decisions/DecisionCard'
import { MovesTable } from '@/components/decisions/MovesTable'
import { Forecasts } from '@/components/decisions/Forecasts'
import { FileLinks } from '@/components/ui/FileLinks'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { scenarioWith } from '@/lib/kernel'
import { moveRows, movesInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { VALIDATION } from '../validation'
import { forecasts } from './forecasts'
import { MOVES, RESULT, ROWS } from './worked-out'

const MOVES_IN_WORDS = movesInWords(MOVES)

export function PublishedDecisions() {
  const scored = forecasts()
  return (
    <>
      <PageHead title="Validation against published decisions">
        {RESULT.cases} architecture decisions that companies have published, compared with our recommendation, with the
        guide&rsquo;s decision tree and with &ldquo;always the Monolith&rdquo;.
      </PageHead>
      <Section
        id="agreement"
        title={`The first choice agrees in ${VALIDATION.decisions.agree} of ${VALIDATION.decisions.of} cases`}
        lead={
          <>
            This measures agreement, not accuracy. Most answers were inferred with the outcome known, companies that
            publish are large, and with {RESULT.cases} cases the margin of error is about fifteen percentage points. The
            rules are based on reasons, not on these cases:{' '}
            <Link href={paths.method('recommendation')}>rules and reasons</Link>.
          </>
        }
      >
        <AgreementTable result={RESULT} />
        <FileLinks csv={paths.publishedDecisionsFile('agreement')} what="Agreement" />
      </Section>
      <Section
        id="probabilities"
        title="Scored as forecasts"
        lead={
          'The share of futures in which a pattern is part of the cheapest candidate, taken as the probability that ' +
          'it was built, beside today’s recommendation and base rates.'
        }
      >
        <Forecasts scored={scored} />
      </Section>
      <Section
        id="decisions"
        title="Decision by decision"
        lead={
          'The recommendation uses thirteen answers. Questions added after the misses were known are shown ' +
          'separately and are not counted.'
        }
      >
        {ROWS.map((one) => (
          <DecisionCard
            key={one.decision.id}
            row={one}
            shares={scored.byCase[one.decision.id]}
            href={paths.recommendation(scenarioWith({ situation: one.decision.situation }))}
          />
        ))}
      </Section>
      <Section
        id="moves"
        title="Published migrations beside our plans"
        lead={
          <>
            {MOVES_IN_WORDS.finding}. {MOVES_IN_WORDS.caution} Completed moves between forms that the plan knows;
            others, and those without a duration, are in <Link href={paths.ledger()}>the evidence</Link>.
          </>
        }
      >
        <MovesTable rows={moveRows(MOVES, PUBLISHED_MIGRATIONS)} />
        <FileLinks csv={paths.publishedDecisionsFile('moves')} what="Migrations" />
      </Section>
    </>
  )
}
