import { describe, expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { scenarioWith } from '@/lib/kernel'
import { createScenarioStore } from './scenario-store'

const openStore = () => {
  const store = createScenarioStore(DEFAULT_SCENARIO)
  const seen: string[] = []
  store.subscribe(({ scenario }) => seen.push(JSON.stringify(scenario)))
  return { store, seen, actions: store.getState().actions }
}

describe('the store', () => {
  test('applies transitions one after the other', () => {
    const { store, actions } = openStore()
    actions.answer('peakQps', 2500)
    actions.setFigure('readShare', 0.5)
    actions.setFigure('engineers', 4)
    actions.setFigure('horizonMonths', 12)
    actions.setOverhead('cqrs', 0.2)
    actions.setLearning('cqrs', 2)
    actions.setRequirement('events', 5)
    actions.toggleChosen('cqrs', 'monolith')
    expect(store.getState().scenario).toEqual(
      scenarioWith({
        situation: { peakQps: 2500 },
        workload: { readShare: 0.5 },
        people: { engineers: 4, overhead: { cqrs: 0.2 }, learningMonths: { cqrs: 2 } },
        money: { horizonMonths: 12, requirements: { events: 5 } },
        compare: ['monolith', 'cqrs'],
      }),
    )
  })

  test('applies a worked example, loads another scenario, and resets', () => {
    const { store, actions } = openStore()
    actions.applyPreset({ scenario: { workload: { users: 5 } } })
    expect(store.getState().scenario).toEqual(scenarioWith({ workload: { users: 5 } }))
    actions.load(scenarioWith({ workload: { users: 6 } }))
    expect(store.getState().scenario.workload.users).toBe(6)
    actions.reset()
    expect(store.getState().scenario).toEqual(DEFAULT_SCENARIO)
  })

  test('figures that follow from answers go with the answers, figures that were set stay', () => {
    const { store, actions } = openStore()
    actions.answer('teams', 6)
    actions.setFigure('services', 30)
    const { scenario } = store.getState()
    actions.applyPreset({ scenario: { ...scenario, situation: {} } })
    expect(store.getState().scenario).toEqual(scenarioWith({ workload: { services: 30 } }))
  })

  test('notifies subscribers only when something changed', () => {
    const { seen, actions } = openStore()
    actions.setFigure('readShare', 0.5)
    actions.setFigure('readShare', 0.5)
    actions.setFigure('readShare', NaN)
    expect(seen).toHaveLength(1)
  })

  test('keeps the same actions object through every change', () => {
    const { store, actions } = openStore()
    actions.answer('teams', 3)
    expect(store.getState().actions).toBe(actions)
  })
})
