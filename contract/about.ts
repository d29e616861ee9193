import { z } from 'zod'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { RATE_CARD_NAMES, type RateCardId } from '@/content/scenario/card-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { Candidate } from '@/lib/decision'
import { candidateBill } from '@/lib/report'
import { decode, encodeLink, paths } from '@/lib/share'
import { day } from './answers/shared'
import { FACTS } from './facts'

const source = z.strictObject({ source: z.string(), asOf: day })

/** What an answer rests on, and where people read it. */
export const about = z
  .strictObject({
    page: z
      .string()
      .nullable()
      .describe('The page that shows the same; null where a figure lies beyond the bounds of a link'),
    evidence: z.string().describe('The page that lists every figure with its source, date and grade'),
    model: day.describe('Revision of the model'),
    prices: z.strictObject({ card: z.string(), name: z.string(), revision: z.string() }).describe('Revision of prices'),
    sources: z.array(source).describe('Where the prices of the answer were read'),
  })
  .meta({ id: 'About' })
export type About = z.infer<typeof about>

type Source = z.infer<typeof source>

/** `site` stands before the paths of pages: "https://example.org", or nothing where no site is known. */
export function aboutRecommendation(scenario: Scenario, recommended: Candidate, site: string): About {
  const query = encodeLink(scenario)
  const isInLink = decode(new URLSearchParams(query)).ignored.length === 0
  return {
    ...aboutPrices(pricesOf(scenario.money.rateCard), sourcesOf(scenario, recommended), site),
    page: isInLink ? site + paths.recommendation(scenario) : null,
  }
}

/** The prices of a rate card, and their revision. */
export const pricesOf = (card: RateCardId): About['prices'] => ({
  card,
  name: RATE_CARD_NAMES[card],
  revision: PRICE_REVISIONS[card],
})

export const aboutPrices = (prices: About['prices'], sources: readonly Source[], site: string): About => ({
  page: site + paths.method(),
  evidence: site + paths.ledger(),
  model: MODEL_REVISION,
  prices,
  sources: listedOnce(sources),
})

/** Of the reference guide's rates. */
export const GUIDE: Source = { source: 'Reference guide, Infrastructure Costs', asOf: '2026-11' }

function sourcesOf(scenario: Scenario, recommended: Candidate): Source[] {
  const bill = candidateBill(recommended, scenario, FACTS)
  if (bill.kind === 'framework') return [GUIDE]
  const origins = bill.rows.flatMap(({ lines }) => lines.map(({ origin }) => origin))
  return origins.flatMap((origin) => (origin.kind === 'list' ? [{ source: origin.source, asOf: origin.asOf }] : []))
}

const listedOnce = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map(({ source: from, asOf }) => [`${from} ${asOf}`, { source: from, asOf }])).values(),
]
