import { DECISION_FACTS } from '@/content'
import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { outcomeFor } from '@/lib/decision'
import { latest } from '@/lib/kernel'
import { thenAndNow, thenInWords } from '@/lib/links'
import { descriptionInWords, reportOf, type ReportFacts } from '@/lib/report'
import { ABOUT_KEYS, aboutIn, isAboutKey } from '@/lib/record'
import { decode, isPlanKey, madeOf, paths, planEditsIn, queryText, whatIfIn, type QueryInput } from '@/lib/share'
import { beforeAndAfter } from '@/components/recommendation/brief/what-if'
import { costInOneLine } from '@/components/recommendation/drawing/picture-facts'
import { PICTURE_SIZE } from '../picture-size'
import type { Asked } from '@/components/recommendation/brief/WhatIf'

const REPORTS: unique symbol = Symbol.for('loadbearing.reports')
/** A process renders one page at a time. */
const MOST_REPORTS = 4

export const FACTS: ReportFacts = { ...DECISION_FACTS, ...COST_FACTS }

/** The report of an address: title, page and each part of it are rendered apart and ask for the same. */
export function reportFor(query: QueryInput): Opened {
  const text = queryText(query)
  return reports(text, () => opened(text))
}

type Opened = ReturnType<typeof opened>

/**
 * Next compiles this file twice, for what is sent as data and for what is sent as markup. One process runs both, and a
 * report is most of the work of a page. While somebody develops, each keeps its own, which a change of the code ends.
 */
const reports = (() => {
  const keptHere = latest<Opened>(MOST_REPORTS)
  if (process.env.NODE_ENV !== 'production') return keptHere
  const everywhere = globalThis as { [REPORTS]?: typeof keptHere }
  return (everywhere[REPORTS] ??= keptHere)
})()

function opened(text: string) {
  const { base, changed } = whatIfIn(new URLSearchParams(text))
  // What a page of details shows says nothing of the scenario.
  const [beside, across, up, along] = ['with', 'across', 'up', 'along'].map((key) => {
    const value = base.get(key) ?? undefined
    base.delete(key)
    return value
  })
  const plan = planEditsIn(base)
  for (const key of [...base.keys()]) if (isPlanKey(key) || isAboutKey(key)) base.delete(key)
  const { scenario, ignored } = decode(base)
  const report = reportOf(scenario, FACTS)
  const { recommended, budget } = report.recommendation
  const former = thenAndNow(madeOf(base), scenario, recommended, FACTS, PRICE_BOOKS)
  const asked: Asked | null = changed && {
    scenario: changed.scenario,
    ignored: changed.ignored.filter(({ param }) => !ignored.some((one) => one.param === param)),
    rows: beforeAndAfter(
      { scenario, outcome: { recommended, budget } },
      { scenario: changed.scenario, outcome: outcomeFor(changed.scenario, FACTS) },
    ),
  }
  return {
    report,
    // Then and now says the same of prices, and more.
    ignored: ignored.filter(({ param }) => !former?.prices || param !== 'rates'),
    former: former && thenInWords(former, scenario),
    asked,
    beside,
    axes: { across, up, along },
    plan,
    empty: [...base].length === 0,
  }
}

/** Title and preview of a page under the link of a scenario. None of them stands for the site, so none is indexed. */
export function metadataFor(query: QueryInput, part?: string) {
  const { report, empty } = reportFor(query)
  const title = part ? `${part}: ${report.title}` : report.title
  const description = descriptionInWords(report)
  const picture = report.recommendation.winner
    ? { url: paths.picture(report.scenario, titleIn(query)), alt: costInOneLine(report) }
    : { url: paths.picture(), alt: title }
  return {
    title,
    description,
    openGraph: {
      type: 'article' as const,
      siteName: 'Loadbearing',
      title,
      description,
      images: [{ ...picture, ...PICTURE_SIZE }],
    },
    robots: empty && !part ? undefined : { index: false, follow: true },
  }
}

/** The title of the case that an address gives, for the address of its picture. */
function titleIn(query: QueryInput) {
  const { title } = ABOUT_KEYS
  return { [title]: aboutIn(new URLSearchParams(queryText(query)), '').query[title] }
}
