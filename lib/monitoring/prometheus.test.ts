import { expect, test } from 'vitest'
import { prometheusRules, promtoolTests } from './prometheus'
import type { Condition, Rule } from './rules'

const condition = (record: string, silentAt: number, firesAt: number): Condition => ({
  series: { record: `loadbearing:${record}`, expr: `sum(${record})`, unit: '', expects: '' },
  op: '>',
  threshold: silentAt,
  silentAt,
  firesAt,
})

const BUSY: Rule = {
  name: 'ReviewBusy',
  severity: 'warning',
  from: 'reference-guide',
  summary: 'Busy',
  conditions: [condition('load', 100, 101), condition('users', 5, 6), condition('data', 7, 8)],
}
const WATCHED = { name: 'Monolith', link: 'https://example.org/r' }

test('reviews and the alerts of the reference guide are groups of their own; a group without rules is left out', () => {
  const review: Rule = { ...BUSY, name: 'ReviewUsers', from: 'border' }
  const groups = prometheusRules([BUSY, review], [], WATCHED).groups.map(({ name, rules }) => ({
    name,
    rules: rules.map((one) => ('alert' in one ? `${one.alert} after ${one.for}` : one.record)),
  }))
  expect(groups).toEqual([
    { name: 'loadbearing-series', rules: ['loadbearing:load', 'loadbearing:users', 'loadbearing:data'] },
    { name: 'loadbearing-review', rules: ['ReviewUsers after 15m'] },
    { name: 'loadbearing-reference-guide', rules: ['ReviewBusy after 15m'] },
  ])
})

test('a test is named for what it expects', () =>
  expect(promtoolTests([BUSY], 'rules.yml', WATCHED).tests.map(({ name }) => name)).toEqual([
    'ReviewBusy is silent one step inside',
    'ReviewBusy fires one step beyond',
  ]))

/** Minutes of "15m". */
const minutes = (text = ''): number => Number(/^(\d+)m$/.exec(text)?.[1])

test('of several conditions the first alone decides: the others are beyond their borders in both tests', () => {
  const values = promtoolTests([BUSY], 'rules.yml', WATCHED).tests.map(({ input_series: all }) =>
    all.map(({ series, values: given }) => [series, Number(given.split('x')[0])]),
  )
  expect(values).toEqual([
    [
      ['loadbearing:load', 100],
      ['loadbearing:users', 6],
      ['loadbearing:data', 8],
    ],
    [
      ['loadbearing:load', 101],
      ['loadbearing:users', 6],
      ['loadbearing:data', 8],
    ],
  ])
})

test('the first test expects silence, the second the alert with its labels and annotations', () => {
  const [alert] = prometheusRules([BUSY], [], WATCHED).groups.flatMap((group) =>
    group.rules.flatMap((one) => ('alert' in one ? [one] : [])),
  )
  const expected = promtoolTests([BUSY], 'rules.yml', WATCHED).tests.map(({ alert_rule_test: all }) =>
    all.map(({ exp_alerts: alerts }) => alerts),
  )
  expect(expected).toEqual([[[]], [[{ exp_labels: alert?.labels, exp_annotations: alert?.annotations }]]])
})

test('it is asked in the minute in which an alert has been pending for its time, up to which there are values', () => {
  const [alert] = prometheusRules([BUSY], [], WATCHED).groups.flatMap((group) =>
    group.rules.flatMap((one) => ('alert' in one ? [one] : [])),
  )
  const pending = minutes(alert?.for)
  expect(pending).toBeGreaterThan(0)
  for (const { input_series: series, alert_rule_test: asked } of promtoolTests([BUSY], 'rules.yml', WATCHED).tests) {
    for (const { eval_time: at } of asked) {
      expect(minutes(at)).toBe(pending)
      for (const { values } of series) expect(Number(values.split('x')[1])).toBe(pending)
    }
  }
})
