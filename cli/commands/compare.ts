import { answerJson } from '@/contract/recommendation-json'
import type { Scenario } from '@/content/schemas/scenario'
import { recommend } from '@/lib/decision'
import { moneyIn, signedDifference } from '@/lib/format'
import { shownCandidates, wholeCostTable, type Figures, type ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share'
import { COST_PART_NAMES, COST_PARTS } from '@/content/scenario/cost-parts'
import { FACTS } from '../facts'
import { sentence, table, title, type Output } from '../formats/output'
import type { Asked } from '../scenario'

/** The candidates that the calculator shows beside each other, line by line; as JSON those of the API. */
export function compareCommand({ scenario, site }: Asked): Output {
  const { shown } = shownCandidates(scenario, FACTS)
  return {
    json: () => {
      const { candidates } = answerJson(recommend(scenario, FACTS), scenario, FACTS).recommendation
      return shown.flatMap(({ id, because }) => {
        const one = candidates.find((candidate) => candidate.id === id)
        return one ? [{ because, ...one }] : []
      })
    },
    csv: () => wholeCostTable(shown, scenario.money),
    sections: () => [
      title(`Whole cost over ${shown[0]?.cost.months ?? 0} months`),
      table(linesOf(shown, scenario)),
      sentence(`The calculator for this scenario: ${site ?? ''}${paths.calculator(scenario)}`),
    ],
  }
}

function linesOf(shown: readonly ShownCandidate[], { money }: Scenario): Figures {
  const format = moneyIn(money)
  const { rough, range } = format
  const parts = COST_PARTS.filter((part) => shown.some(({ cost }) => cost.lines.some((line) => line.part === part)))
  const row = (label: string, of: (one: ShownCandidate) => string) => [label, ...shown.map(of)]
  return {
    caption: '',
    columns: [{ label: '' }, ...shown.map(({ name }) => ({ label: name, numeric: true }))],
    rows: [
      row('Shown as', ({ because }) => BECAUSE[because]),
      ...parts.map((part) =>
        row(COST_PART_NAMES[part], ({ cost }) => {
          const line = cost.lines.find((one) => one.part === part)
          return line ? rough(line.usd) : '–'
        }),
      ),
      row('Total', ({ cost }) => rough(cost.total)),
      row('Range', ({ cost }) => range(cost.low, cost.high)),
      row('More than the recommendation', ({ toRecommended }) =>
        toRecommended ? signedDifference(toRecommended, format) : '–',
      ),
    ],
  }
}

const BECAUSE: Readonly<Record<ShownCandidate['because'], string>> = {
  recommended: 'recommended',
  today: 'runs today',
  'runner-up': 'runner-up',
  cheapest: 'cheapest',
  rival: 'rival',
  chosen: 'asked for',
}
