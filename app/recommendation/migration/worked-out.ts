import { migrationPlan, type MigrationPlan, type Phase } from '@/lib/analysis'
import { compositionName, partsOf } from '@/lib/decision'
import { moneyInFiles } from '@/lib/format'
import {
  cashTable,
  checklistTable,
  moveName,
  phaseChecklists,
  phasesTable,
  stopsTable,
  withinMove,
  type Figures,
  type OnTheWay,
} from '@/lib/report'
import { encodeLink, unusedEdits } from '@/lib/share'
import { FACTS, reportFor } from '../report-for'
import { MIGRATION_FACTS } from './migration-facts'

/** Everything on the page under one address; without a plan where nothing has to move. */
export function migrationFor(text: string) {
  const { report, ignored, plan: read } = reportFor(new URLSearchParams(text))
  const { scenario, recommendation, decider } = report
  const decision = decider.decide(scenario.situation)
  const plan = migrationPlan(scenario, decision, FACTS, encodeLink(scenario), read.edits)
  const pricedOf = ({ running }: Phase) =>
    recommendation.candidates.find(({ candidate }) => candidate.id === running.id)
  const needName = (id: string) => recommendation.needs.find((need) => need.id === id)?.name ?? id
  const checks = plan ? phaseChecklists(plan, MIGRATION_FACTS) : []
  const checkOf = (phase: Phase) => checks[plan?.phases.indexOf(phase) ?? -1]
  const way: OnTheWay = {
    titleOf: (phase) => checkOf(phase)?.title ?? moveName(phase.step),
    nameOf: (phase) =>
      phase.isLast
        ? (pricedOf(phase)?.name ?? compositionName(partsOf(phase.running), phase.running.options))
        : withinMove(phase),
    leaves: (phase) => checkOf(phase)?.leaves ?? null,
    today: recommendation.today?.name ?? 'what runs today',
    missed: {
      today: (recommendation.today?.misses ?? []).map(needName),
      by: (phase) => pricedOf(phase)?.misses.map(needName) ?? null,
    },
    money: moneyInFiles(scenario.money),
  }
  return {
    report,
    read,
    ignored: [...ignored, ...read.ignored, ...(plan ? unusedEdits(read.edits, plan) : [])],
    plan,
    way,
    checks,
  }
}

type Worked = Omit<ReturnType<typeof migrationFor>, 'plan'> & { plan: MigrationPlan }

/** Figures by the name of their file; a file has them unrounded. */
export const FIGURES = {
  phases: ({ plan, way }, as) => phasesTable(plan, way, as),
  cash: ({ plan, way }, as) => cashTable(plan, way.money, as),
  stops: ({ plan, way }, as) => stopsTable(plan, way, as),
  checklist: ({ plan, checks }) => checklistTable(plan, checks),
} satisfies Record<string, (of: Worked, as: { isFile: boolean }) => Figures>

export type PlanFile = keyof typeof FIGURES

export const isPlanFile = (name: string): name is PlanFile => Object.hasOwn(FIGURES, name)
