import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS, PRESETS } from '@/content'
import { LIST_CARDS } from '@/content/rate-cards'
import { scenarioWith } from '@/lib/kernel'
import type { About } from '@/lib/record'
import { reportOf, type ReportFacts } from '@/lib/report'
import { c4Of, type C4Model } from './index'

export const C4_FACTS: ReportFacts = {
  ...DECISION_FACTS,
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
}

export const ABOUT: About = {
  title: 'Order platform',
  author: 'Ann Miller',
  status: 'accepted',
  date: '2026-11-29',
  deciders: ['Ann Miller', 'Bob Okoye'],
}

const reportOfPreset = (id: string) =>
  reportOf(scenarioWith(PRESETS.find((one) => one.id === id)?.scenario ?? {}), C4_FACTS)

export const modelOfPreset = (id: string): C4Model => c4Of(reportOfPreset(id), C4_FACTS, ABOUT)

/** The models of all candidates of a preset. */
export function candidateModels(id: string): C4Model[] {
  const report = reportOfPreset(id)
  const { recommendation } = report
  return recommendation.candidates.map((one) =>
    c4Of({ ...report, recommendation: { ...recommendation, recommended: one, name: one.name } }, C4_FACTS, ABOUT),
  )
}

/** The model with a text in every place that a text can be in. */
export const withTexts = (model: C4Model, text: string): C4Model => ({
  ...model,
  title: text,
  properties: model.properties.map(([name]) => [name, text]),
  system: { ...model.system, name: `${text} system`, what: text },
  user: { name: `${text} user`, what: text },
  containers: model.containers.map((one, at) => ({ ...one, name: `${text} ${at}`, what: text, technology: text })),
  relations: model.relations.map((one) => ({ ...one, what: text })),
})
