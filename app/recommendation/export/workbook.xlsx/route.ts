import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { RATE_CARD_NAMES } from '@/content/scenario/card-ids'
import { costed } from '@/lib/decision'
import { shownCurrency } from '@/lib/kernel'
import { paths } from '@/lib/share'
import { workbookSheets, type About } from '@/lib/workbook'
import { queryOf } from '../../figure-file'
import { FACTS, reportFor } from '../../report-for'
import { xlsx } from '../xlsx'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The recommendation as a workbook: every figure a formula over its inputs and rates. */
export async function GET(request: Request): Promise<Response> {
  const { report } = reportFor(new URLSearchParams(queryOf(request)))
  const { scenario, recommendation } = report
  const { rateCard } = scenario.money
  const candidates = recommendation.candidates.map(({ name, candidate }) => ({ name, composition: costed(candidate) }))
  const { currency } = shownCurrency(scenario.money)
  const about: About = [
    ['Recommendation', recommendation.name],
    ['Link', paths.recommendation(scenario)],
    ['Model revision', MODEL_REVISION],
    ['Prices', `${RATE_CARD_NAMES[rateCard]}, revision ${PRICE_REVISIONS[rateCard]}`],
    ['Currency', `Worked out in US dollars; the sheet "Candidates" is in ${currency}`],
    [
      'How to use it',
      'Change a blue cell on "Inputs" or "Rates": bills, lines, totals and ranges of all candidates follow. ' +
        'A reference leads from every figure to what it is made of.',
    ],
    [
      'What is fixed',
      `The ${candidates.length} candidates and their parts; answers that are no figures (what runs today, ` +
        'needs, free tiers on or off); which lines are counted; and which candidate is recommended. Engineers and ' +
        'services stay when teams are changed: change them too. ' +
        'Where an input brings in or takes out a component, "Conditions" says so: open the link at that input instead.',
    ],
    [
      'Ranges',
      'Low and high are the root of the summed squares of what each factor does alone, at the ends on "Inputs". ' +
        'A factor without a range has none here.',
    ],
    ['Bills over the horizon', 'Priced in the first, the middle and the last month (Simpson’s rule), as in the app'],
    ['Rounding', 'Nothing is rounded but whole machines, nodes and cells; cells show two digits of money'],
  ]
  const file = await xlsx(workbookSheets(scenario, candidates, FACTS, about))
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': TYPE,
      'content-disposition': 'attachment; filename="loadbearing-workbook.xlsx"',
      'cache-control': 'no-store',
    },
  })
}
