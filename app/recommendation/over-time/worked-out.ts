import { allFutures, leadingIn, overTime, policyOf } from '@/lib/analysis'
import { costsTable, eventsOf, eventsTable, leadsTable, pathTable, commitTable, type Figures } from '@/lib/report'
import { compiledFor } from '../compiled-for'
import { once } from '../once'
import { reportFor } from '../report-for'

/** Everything on the page under one address, each part worked out when it is first asked for. */
export function overTimeFor(text: string) {
  const { report } = reportFor(new URLSearchParams(text))
  const { scenario, recommendation, decider } = report
  const { budgetMonth, budgetTotal } = scenario.situation
  const compiled = compiledFor(scenario, decider.decide(scenario.situation), recommendation.candidates)
  const { chosen, eligible, nameOf, money } = compiled
  const futures = once(() => allFutures(compiled.model, compiled.seed))
  const over = once(() => {
    const shown = leadingIn(futures(), compiled)
    return overTime(futures(), { ...compiled, shown, budgetMonth, budgetTotal })
  })
  return {
    ...compiled,
    report,
    over,
    events: once(() => eventsOf(over(), nameOf, scenario, money)),
    policy: once(() => {
      const pool = leadingIn(futures(), compiled, MOST_STARTS).filter((place) => eligible.includes(place))
      return policyOf(futures(), { eligible: pool, chosen })
    }),
  }
}

type Worked = ReturnType<typeof overTimeFor>

/** Figures of each picture by the name of its file; a file has them unrounded. */
export const FIGURES = {
  costs: ({ over, nameOf, money }, as) => costsTable(over(), nameOf, money, as),
  leads: ({ over, nameOf, money }, as) => leadsTable(over(), nameOf, money, as),
  events: ({ events, model }, as) => eventsTable(events(), model.months, as),
  path: ({ policy, nameOf, report }) => pathTable(policy(), nameOf, report.scenario),
  commit: ({ policy, nameOf, money }) => commitTable(policy(), nameOf, money),
} satisfies Record<string, (of: Worked, as: { isFile: boolean }) => Figures>

export type PictureName = keyof typeof FIGURES

/** Candidates that a path may start with or lead to. */
const MOST_STARTS = 6

export const isPicture = (name: string): name is PictureName => Object.hasOwn(FIGURES, name)
