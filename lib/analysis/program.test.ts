import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { comparedIn } from './compared'
import { allFutures } from './futures'
import type { Node } from './model/expression'
import { modelOf } from './model/model'
import type { Compiled } from './model/types'
import { columnsOf } from './node-columns'
import { outlookOf } from './outlook'
import { modelIn, programOf, type Program } from './program'
import { sharpening } from './sharpening'
import { supposing } from './supposed'

const compiled = (parts: Parameters<typeof scenarioWith>[0]) => {
  const scenario = scenarioWith(parts)
  const { candidates, chosen, eligible } = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
  return { model: modelOf(scenario, candidates, DECISION_FACTS, { budget: 100 }), chosen, eligible }
}
/** As it reaches a browser. */
const sent = (program: Program): Program => {
  const read: Program = JSON.parse(JSON.stringify(program))
  return read
}

describe.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, parts) => {
  const { model, chosen, eligible } = compiled(parts)

  test('a program works out the same futures as its model, to the last bit', () => {
    const own = outlookOf(allFutures(model, 'seed', 2000), chosen, eligible)
    expect(outlookOf(allFutures(modelIn(sent(programOf(model))), 'seed', 2000), chosen, eligible)).toEqual(own)
  })
})

describe('a program', () => {
  const { model, chosen, eligible } = compiled({ situation: { peakQps: 1200, teams: 4, runsToday: 'monolith' } })
  const asked = { 'bill of 1 in 35': model.bill(1, 35), 'move from 0 to 1': model.entry(1, 0, 6), size: model.size(35) }

  test('answers what was asked for by name, the same as its model', () => {
    const read = modelIn(sent(programOf(model, asked)))
    const columns = (one: Compiled, nodes: Record<string, Node>) =>
      columnsOf(allFutures(one, 'seed', 500), Object.values(nodes), 500)
    expect(columns(read, read.asked)).toEqual(columns(model, asked))
    expect(Object.keys(read.asked)).toEqual(Object.keys(asked))
    expect(read.limits).toEqual(model.limits)
  })

  test('has nothing that nothing asked for rests on', () => {
    const few = programOf(model).steps.length
    expect(few).toBeLessThan(programOf(model, asked).steps.length)
    expect(few).toBeLessThan(model.graph.steps.length)
  })

  test('under another range of one input draws all others as before', () => {
    const other = supposing(model, [{ id: 'readShare', low: 0.5, value: 0.6, high: 0.7 }])
    const place = model.inputs.findIndex(({ id }) => id === 'readShare')
    const [now, then] = [allFutures(model, 'seed', 1000), allFutures(other, 'seed', 1000)]
    now.draws.values.forEach((column, index) => {
      if (index === place) expect(then.draws.values[index]).not.toEqual(column)
      else expect(then.draws.values[index]).toEqual(column)
    })
  })

  test('with a known input has one uncertain input less, and the known one at its value', () => {
    const known = supposing(model, [{ id: 'load', low: 1, value: 1, high: 1 }])
    expect(known.inputs.length).toBe(model.inputs.length - 1)
    const { candidates } = outlookOf(allFutures(known, 'seed', 1000), chosen, eligible)
    const before = outlookOf(allFutures(model, 'seed', 1000), chosen, eligible).candidates
    const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 - p10
    expect(width(candidates[0]?.total ?? { p10: 0, p90: 0 })).toBeLessThan(
      width(before[0]?.total ?? { p10: 0, p90: 0 }),
    )
  })

  test('is sharpened: the first thousand at once, then all of them, the same as without steps', () => {
    const seen = [...sharpening({ model, seed: 'seed', chosen, eligible, count: 3000 })]
    const outlooks = seen.flatMap(({ done, outlook }) => (outlook ? [{ done, outlook }] : []))
    expect(outlooks.map(({ done }) => done)).toEqual([1000, 3000])
    expect(outlooks[0]?.outlook).toEqual(outlookOf(allFutures(model, 'seed', 1000), chosen, eligible))
    expect(outlooks[1]?.outlook).toEqual(outlookOf(allFutures(model, 'seed', 3000), chosen, eligible))
    expect(seen.every(({ of }) => of === 3000)).toBe(true)
  })
})
