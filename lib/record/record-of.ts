import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import { allFutures, failuresOf, outlookOf, tornadoOf } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import { shownCurrency } from '@/lib/kernel'
import { headlineOf } from '@/lib/links'
import {
  answeredInWords,
  boxInWords,
  comparedFutures,
  compositionInWords,
  failuresInWords,
  needRows,
  shownCandidates,
  situationInWords,
  howSure,
  type Report,
  type ReportFacts,
} from '@/lib/report'
import { encodeLink, paths } from '@/lib/share'
import { argumentsOf, othersInWords } from './arguments'
import { consequencesOf, outcomeOf, remarksOf } from './outcome'
import { sensitivityOf } from './sensitivity'
import { sourcesOf } from './sources'
import { bordersOf } from './tripwires'
import type { About, Amounts, DecisionRecord, RecordOption } from './types'

/**
 * A recommendation as a decision record: all figures are those of the pages, worked out by the same functions.
 * `site` is where the link leads; empty where nobody knows it.
 */
export function recordOf(report: Report, facts: ReportFacts, about: About, site = ''): DecisionRecord {
  const { scenario, recommendation, decider } = report
  const { recommended, ranked, needs } = recommendation
  const { money } = scenario
  const futures = futuresOf(report, facts)
  const { outlook, chosen, nameOf, why } = futures
  const amounts = amountsIn(money)
  const link = paths.recommendation(scenario, headlineOf(recommended))
  const { shown } = shownCandidates(scenario, facts, decider)
  const { rough, range } = moneyIn(money)
  const own = outlook.candidates[chosen]
  const borders = bordersOf(report, { ...futures, rough: futures.money.rough })
  const outcome = outcomeOf(report)
  const { finding, despite } = howSure({ outlook, chosen, nameOf, money: futures.money, why })
  const sure = `${finding} ${despite}`.trim()
  const outlookFor = (id: string) => outlook.candidates.find((one) => one.id === id)
  const option = (one: (typeof shown)[number]): RecordOption => ({
    id: one.candidate.id,
    name: one.name,
    what: compositionInWords(one.candidate),
    chosen: one.recommended,
    total: rough(one.cost.total),
    range: range(one.cost.low, one.cost.high),
    paid: rough(one.paid),
    unpaid: rough(one.cost.total - one.paid),
    monthly: rough(one.monthly),
    arguments: argumentsOf(one, {
      needs,
      ranked,
      recommended: recommended.name,
      outlook: outlookFor(one.candidate.id),
      futures: outlook.futures,
      money,
    }),
  })
  return {
    title: about.title === '' ? `Architecture: ${recommendation.name}` : about.title,
    about,
    address: `${site}${link}`,
    facts: {
      status: about.status,
      date: about.date,
      deciders: [...about.deciders],
      author: about.author === '' ? null : about.author,
      link,
      model: MODEL_REVISION,
      prices: PRICE_REVISIONS[money.rateCard],
      recommendation: { id: recommended.candidate.id, name: recommended.name },
      cost: { currency: shownCurrency(money).currency, months: recommended.cost.months, ...amounts(recommended.cost) },
      candidates: shown.map(({ candidate, name, cost }) => ({ id: candidate.id, name, ...amounts(cost) })),
      futures: {
        count: outlook.futures,
        seed: encodeLink(scenario),
        best: own?.best ? Math.round(own.best.value * 10_000) / 10_000 : null,
        low: amounts.of(own?.total.p10 ?? 0),
        high: amounts.of(own?.total.p90 ?? 0),
      },
      tripwires: borders.tripwires,
    },
    context: [...situationInWords(scenario.situation), answeredInWords(scenario.situation)],
    drivers: driversOf(report),
    options: shown.map(option),
    others: othersInWords(recommendation.candidates.length, shown.length, recommendation.excluded.length),
    outcome: { ...outcome, sentences: [...outcome.sentences, sure] },
    consequences: consequencesOf(report),
    remarks: remarksOf(report),
    confirmation: { borders: borders.sentences, failures: failuresIn(report, futures, borders.boxes) },
    costs: {
      months: recommended.cost.months,
      currency: shownCurrency(money).currency,
      leftOut: money.off.map((part) => COST_PART_NAMES[part].toLowerCase()).join(', '),
      lines: recommended.cost.lines.map(({ part, usd, low, high }) => ({
        name: COST_PART_NAMES[part],
        amount: rough(usd),
        range: low < high ? range(low, high) : '',
      })),
    },
    sensitivity: sensitivityOf(report, { ...futures, sure }),
    sources: sourcesOf(scenario, recommended, futures.tornado, facts),
  }
}

/** US dollars as amounts of the currency that is shown, to the cent. */
function amountsIn(money: Report['scenario']['money']) {
  const { exchangeRate } = shownCurrency(money)
  const of = (usd: number) => Math.round(usd * exchangeRate * 100) / 100
  const all = ({ total, low, high }: Amounts): Amounts => ({ total: of(total), low: of(low), high: of(high) })
  return Object.assign(all, { of })
}

function futuresOf({ scenario, recommendation, decider }: Report, facts: ReportFacts) {
  const decision = decider.decide(scenario.situation)
  const { candidates: priced } = recommendation
  const compared = comparedFutures({ scenario, decision, priced, facts, seed: encodeLink(scenario) })
  const { model, seed, chosen, eligible } = compared
  const futures = allFutures(model, seed)
  return {
    ...compared,
    outlook: outlookOf(futures, chosen, eligible),
    failures: failuresOf(futures, chosen, eligible),
    tornado: tornadoOf(model, chosen, eligible),
  }
}

/** Where the choice is regretted; `told`: boxes that are among the borders already. */
function failuresIn(
  { scenario, recommendation }: Report,
  { failures, money }: ReturnType<typeof futuresOf>,
  told: ReadonlySet<number>,
): string[] {
  const { finding, todo } = failuresInWords(failures, recommendation.name, scenario, money)
  const others = failures.boxes.filter((_, place) => place > 0 && !told.has(place))
  return [`${finding}. ${todo}`, ...others.map((box) => `${boxInWords(box, scenario)}.`)]
}

/** Each need with the answers that it rests on and its price. */
const driversOf = ({ groups, scenario }: Report): string[] =>
  needRows(groups, scenario).map(({ name, also, why, price, range }) => {
    const all = also === '' ? name : `${name}, and with it ${also}`
    return `${all} (${why}); its price: ${price}${range === '' ? '' : ` (${range})`}`
  })
