import type { Metadata } from 'next'
import { cache } from 'react'
import { DECISION_FACTS, PRESETS, PUBLISHED_DECISIONS } from '@/content'
import { COMPARED_BILLS } from '@/content/published-bills'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { KeyFigures } from '@/components/recommendation/head/KeyFigures'
import { keyFigures } from '@/components/recommendation/head/key-figures'
import { RecommendationHead } from '@/components/recommendation/head/RecommendationHead'
import { ReportSections } from '@/components/recommendation/sections/ReportSections'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { validationOf } from '@/lib/backtest'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { descriptionInWords, reportOf, verdictInWords, type ReportFacts } from '@/lib/report'
import { decode, queryText } from '@/lib/share'
import { paths } from '@/lib/share/paths'

type Props = PageProps<'/recommendation'>

const FACTS: ReportFacts = { ...DECISION_FACTS, ...COST_FACTS }

// Rules and published cases only: the same for every request.
const VALIDATION = validationOf({ decisions: PUBLISHED_DECISIONS, bills: COMPARED_BILLS }, FACTS, AWS_US_EAST_1)

/** Title and page are rendered apart and ask for the same report: it is worked out once for one request. */
const reportFor = cache((query: string) => {
  const { scenario, ignored } = decode(new URLSearchParams(query))
  return { report: reportOf(scenario, FACTS), ignored }
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = queryText(await searchParams)
  const { report } = reportFor(query)
  const { title } = report
  const description = descriptionInWords(report)
  return {
    title,
    description,
    openGraph: { type: 'article', siteName: 'Loadbearing', title, description },
    twitter: { card: 'summary', title, description },
    // Every scenario has an address of its own; none of them is a page that stands for the site.
    robots: query === '' ? undefined : { index: false, follow: true },
  }
}

export default async function RecommendationPage({ searchParams }: Props) {
  const { report, ignored } = reportFor(queryText(await searchParams))
  const { scenario, recommendation } = report
  return (
    <>
      <RecommendationHead report={report} validation={VALIDATION} />
      <div className="no-print border-rule py-3 lg:border-b">
        <PriceChoice
          chosen={scenario.money.rateCard}
          hrefOf={(rateCard) => paths.recommendation({ ...scenario, money: { ...scenario.money, rateCard } })}
          money={scenario.money}
        />
      </div>
      <IgnoredNotice ignored={ignored} />
      <KeyFigures figures={keyFigures(report)} />
      <ReportSections
        report={report}
        facts={FACTS}
        validation={VALIDATION}
        examples={recommendation.winner ? [] : examples()}
      />
    </>
  )
}

const examples = () =>
  PRESETS.map((preset) => ({ ...preset, title: verdictInWords(recommend(scenarioWith(preset.scenario), FACTS)) }))
