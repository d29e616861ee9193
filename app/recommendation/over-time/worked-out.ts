import { allFutures, comparedIn, leadingIn, modelOf, overTime, policyOf } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import { costsTable, eventsOf, eventsTable, leadsTable, pathTable, commitTable, type Figures } from '@/lib/report'
import { encodeLink } from '@/lib/share'
import { FACTS, reportFor } from '../report-for'

/** Everything on the page under one address. */
export function overTimeFor(text: string) {
  const { report } = reportFor(new URLSearchParams(text))
  const { scenario, recommendation, decider } = report
  const compared = comparedIn(decider.decide(scenario.situation))
  const { chosen, eligible, today } = compared
  const model = modelOf(scenario, compared.candidates, FACTS)
  const pricedOf = (id: string) => recommendation.candidates.find(({ candidate }) => candidate.id === id)
  const of = compared.candidates.map(({ id, patterns }, place) => {
    const marks = [...(place === chosen ? ['recommended'] : []), ...(pricedOf(id)?.today ? ['runs today'] : [])]
    return { name: pricedOf(id)?.name ?? id, pattern: patterns[0] ?? ('monolith' as const), marks: marks.join(', ') }
  })
  const nameOf = (place: number) => of[place]?.name ?? ''
  const money = moneyIn(scenario.money)
  const futures = allFutures(model, encodeLink(scenario))
  const { budgetMonth, budgetTotal } = scenario.situation
  const over = overTime(futures, { ...compared, shown: leadingIn(futures, compared), budgetMonth, budgetTotal })
  const events = eventsOf(over, nameOf, scenario, money)
  const pool = leadingIn(futures, compared, MOST_STARTS).filter((place) => eligible.includes(place))
  const policy = policyOf(futures, { eligible: pool, chosen })
  return { report, chosen, today, of, nameOf, money, model, over, events, policy }
}

type Worked = ReturnType<typeof overTimeFor>

/** Figures of each picture by the name of its file; a file has them unrounded. */
export const FIGURES = {
  costs: ({ over, nameOf, money }, as) => costsTable(over, nameOf, money, as),
  leads: ({ over, nameOf, money }, as) => leadsTable(over, nameOf, money, as),
  events: ({ events, model }, as) => eventsTable(events, model.months, as),
  path: ({ policy, nameOf, report }) => pathTable(policy, nameOf, report.scenario),
  commit: ({ policy, nameOf, money }) => commitTable(policy, nameOf, money),
} satisfies Record<string, (of: Worked, as: { isFile: boolean }) => Figures>

export type PictureName = keyof typeof FIGURES

/** Candidates that a path may start with or lead to. */
const MOST_STARTS = 6

export const isPicture = (name: string): name is PictureName => Object.hasOwn(FIGURES, name)
