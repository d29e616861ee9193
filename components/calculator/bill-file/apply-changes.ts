import type { Scenario } from '@/content/schemas/scenario'
import type { Change, Target } from '@/lib/bills'
import { scenarioField } from '@/lib/kernel'
import type { ScenarioActions } from '@/lib/state'

/** What runs today, without which a bill belongs to no candidate. */
export type Runs = Scenario['situation']['runsToday']

type Placed = Exclude<Target, { kind: 'load' }>

/** A figure or an answer to be set; undefined takes it back. */
export type Setting =
  | { kind: 'figure'; target: Placed; value: number | undefined }
  | { kind: 'load'; traffic: Scenario['traffic']; peak: number | undefined }
  | { kind: 'runs'; value: Runs }

/** What taking a change over sets. */
export const settingOf = ({ target, next }: Change): Setting =>
  target.kind === 'load' ? { ...target, peak: next } : { kind: 'figure', target, value: next }

/** Puts figures into the scenario, and returns what was there before: the same call with that undoes it. */
export function applied(settings: readonly Setting[], scenario: Scenario, actions: ScenarioActions): Setting[] {
  const before = settings.map((setting) => settingIn(scenario, setting))
  for (const setting of settings) {
    if (setting.kind === 'runs') actions.answer('runsToday', setting.value)
    else if (setting.kind === 'figure') apply(setting.target, setting.value, actions)
    else if (setting.traffic) actions.stateLoad({ traffic: setting.traffic })
    else actions.answer('peakQps', setting.peak)
  }
  return before
}

function settingIn({ situation, ...scenario }: Scenario, setting: Setting): Setting {
  if (setting.kind === 'runs') return { kind: 'runs', value: situation.runsToday }
  if (setting.kind === 'load') return { kind: 'load', traffic: scenario.traffic, peak: situation.peakQps }
  const { target } = setting
  const of = (value: number | undefined): Setting => ({ kind: 'figure', target, value })
  switch (target.kind) {
    case 'bill':
      return of(situation.currentBill)
    case 'price':
      return of(scenario.money.prices[target.id])
    case 'figure':
      return of(scenarioField(target.name).get({ situation, ...scenario }))
  }
}

function apply(target: Placed, value: number | undefined, { answer, setPrice, setFigure }: ScenarioActions): void {
  switch (target.kind) {
    case 'bill':
      return answer('currentBill', value)
    case 'price':
      return setPrice(target.id, value)
    case 'figure':
      return setFigure(target.name, value)
  }
}

/** Whether it is said what runs today, to which a bill belongs. */
export const isTodayKnown = ({ situation: { runsToday } }: Scenario): boolean =>
  runsToday !== undefined && runsToday !== 'nothing'

/** What comes from the server with the page: the texts of questions would make every first load heavier. */
export type BillWords = { bill: string; runs: { value: NonNullable<Runs>; label: string }[] }
