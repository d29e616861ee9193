import { answerJson } from '@/contract/recommendation-json'
import { headlineOf } from '@/lib/links'
import { moneyIn } from '@/lib/format'
import { changeSentence, whyInWords, type Figures, type Report } from '@/lib/report'
import { FACTS, linkTo, reportFor } from '../facts'
import { list, sentence, table, title, type Output, type Section } from '../formats/output'
import type { Asked } from '../scenario'

/** What is recommended, why, and what it costs; as JSON exactly what `POST /api/recommend` answers. */
export function recommendCommand({ scenario, site }: Asked): Output {
  const report = reportFor(scenario)
  return {
    json: () => answerJson(report.recommendation, report.scenario, FACTS),
    csv: () => candidateRows(report),
    sections: () => sectionsOf(report, site),
  }
}

function sectionsOf(report: Report, site: string | null): Section[] {
  const { scenario, recommendation } = report
  const { recommended, counterfactuals, budget } = recommendation
  const { rough, range, amount } = moneyIn(scenario.money)
  const { cost, monthly } = recommended
  const over = budget?.month && !budget.within ? `; ${amount(budget.month.over)} over the budget` : ''
  return [
    title(report.title),
    sentence(
      `${rough(cost.total)} over ${cost.months} months, range ${range(cost.low, cost.high)}; infrastructure ` +
        `${amount(monthly)} a month${over}.`,
    ),
    ...list(whyInWords(recommendation)),
    table(candidatesTable(report)),
    ...(counterfactuals.dethrones.length > 0 ? [sentence('What would change it:')] : []),
    ...list(counterfactuals.dethrones.map((change) => changeSentence(change, FACTS.rules))),
    sentence(linkTo(scenario, site, headlineOf(recommended))),
  ]
}

function candidatesTable({ scenario, recommendation, beside }: Report): Figures {
  const { rough, range, amount } = moneyIn(scenario.money)
  const needs = new Map(recommendation.needs.map(({ id, name }) => [id, name]))
  return {
    caption: '',
    columns: [
      ...[{ label: 'Candidate' }, { label: 'Role' }],
      { label: `Total over ${recommendation.recommended.cost.months} months`, numeric: true },
      { label: 'Range' },
      { label: 'Infrastructure a month', numeric: true },
      { label: 'Misses' },
    ],
    rows: beside.map(({ role, priced: { name, cost, monthly, misses } }) => [
      name,
      role === 'today' ? 'runs today' : role,
      rough(cost.total),
      range(cost.low, cost.high),
      amount(monthly),
      misses.map((id) => needs.get(id) ?? id).join('; ') || 'nothing',
    ]),
  }
}

/** Every candidate, unrounded, in US dollars as the API has them. */
const candidateRows = ({ recommendation: { candidates } }: Report): (string | number)[][] => [
  [
    'id',
    'candidate',
    'recommended',
    'runs today',
    'total (USD)',
    'low',
    'high',
    'months',
    'infrastructure a month (USD)',
  ],
  ...candidates.map(({ candidate: { id }, name, recommended, today, cost, monthly }) => [
    ...[id, name, recommended ? 'yes' : 'no', today ? 'yes' : 'no'],
    ...[cost.total, cost.low, cost.high, cost.months, monthly],
  ]),
]
