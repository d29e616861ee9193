import type { Scenario } from '@/content/schemas/scenario'
import { recordMarkdown, recordOf, type DecisionRecord, type RecordFacts } from '@/lib/record'
import { FACTS, reportFor } from '../facts'

type Said = Partial<Pick<RecordFacts, 'model' | 'prices' | 'recommendation'> & { cost: Partial<RecordFacts['cost']> }>

const ABOUT = { title: 'A case', author: '', status: 'accepted', date: '2026-03-01', deciders: [] }
const MADE = new Map<Scenario, DecisionRecord>()

/** A decision record of a scenario, as of today, with some of what it says to programs replaced. */
export function recordText(scenario: Scenario, { cost, ...said }: Said = {}): string {
  const record = MADE.get(scenario) ?? recordOf(reportFor(scenario), FACTS, ABOUT)
  MADE.set(scenario, record)
  const { facts } = record
  return recordMarkdown({ ...record, facts: { ...facts, ...said, cost: { ...facts.cost, ...cost } } })
}
