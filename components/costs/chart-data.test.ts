import { expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from '@/lib/report'
import { wholeCostBars } from './chart-data'

test('the parts of a bar add up to the total of its candidate, and the paid ones to what is paid', () => {
  const scenario = scenarioWith({ situation: { auditCritical: true, teams: 5 } })
  const { shown } = shownCandidates(scenario, DECISION_FACTS)
  for (const [index, { parts }] of wholeCostBars(shown, scenario.money).entries()) {
    const sum = (kinds: string[]) =>
      parts.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amount }) => total + amount, 0)
    expect(sum(['paid', 'unpaid'])).toBeCloseTo(shown[index]?.cost.total ?? 0, 4)
    expect(sum(['paid'])).toBeCloseTo(shown[index]?.paid ?? 0, 4)
  }
})
