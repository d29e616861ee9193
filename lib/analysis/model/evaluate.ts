import type { Compiled, InputId } from './types'
import { runnerOf, type Runner, type RunnerOptions } from './runner'

/** A runner over the totals of a model where some inputs vary and all others stand at their central value. */
export function totalsRunner(model: Compiled, varying: readonly InputId[], options?: RunnerOptions): Runner {
  const runner = runnerOf(model.graph, model.totals, varying.map(model.nodeOf), options)
  for (const [id, { value }] of model.all) runner.share(model.nodeOf(id), value)
  runner.prepare()
  return runner
}

/** Totals of the candidates, US dollars over the horizon, at values of some inputs; the others are central. */
export function totalsAt(model: Compiled, values: ReadonlyMap<InputId, number> = new Map()): number[] {
  const runner = totalsRunner(model, [], { block: 1 })
  for (const [id, value] of values) runner.share(model.nodeOf(id), value)
  runner.prepare()
  return model.totals.map((node) => runner.value(node, 0))
}
