import { expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { drawsOf } from './draws'
import { modelOf } from './model'
import { runnerOf } from './runner'

test.each(PRESETS)(
  '$id: columns taken again and steps in one pass change no bit of any bill',
  ({ scenario: parts }) => {
    const scenario = scenarioWith(parts)
    const candidates = deciderFor(scenario, DECISION_FACTS).decide(scenario.situation).candidates.slice(0, 12)
    const model = modelOf(scenario, candidates, DECISION_FACTS, { budget: 40 })
    const { graph, inputs, totals, all, nodeOf, bill } = model
    const nodes = [...totals, ...candidates.map((_, place) => bill(place, 20))]
    const draws = drawsOf(inputs, 'bits', 200)
    draws.draw(0)
    const worked = [false, true].map((once) => {
      const runner = runnerOf(
        graph,
        nodes,
        inputs.map(({ id }) => nodeOf(id)),
        { once },
      )
      for (const [id, { value }] of all) runner.share(nodeOf(id), value)
      runner.prepare()
      inputs.forEach(({ id }, index) => runner.column(nodeOf(id)).set(draws.values[index] ?? []))
      runner.run(200)
      return nodes.map((node) => Array.from({ length: 200 }, (_, at) => runner.value(node, at)))
    })
    expect(worked[1]).toEqual(worked[0])
  },
)
