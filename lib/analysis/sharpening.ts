import { futuresOf } from './futures'
import type { Compiled } from './model/types'
import { outlookInSteps, type Outlook } from './outlook'

/** How far it is, and what the futures so far say: not after each batch. */
export type Sharpened = { done: number; of: number; outlook: Outlook | null }

type Asked = { model: Compiled; seed: string; chosen: number; eligible: readonly number[]; count?: number }

/**
 * Futures batch by batch: the first thousand say something at once, all of them say it with the least error. It yields
 * after each bit of work, so that whoever drives it may stop, show progress or let others run in between.
 */
export function* sharpening({ model, seed, chosen, eligible, count }: Asked): Generator<Sharpened, void> {
  const futures = futuresOf(model, seed, count)
  const of = futures.draws.count
  let more = true
  let shown = 0
  while (more) {
    more = futures.step()
    const done = futures.done()
    yield { done, of, outlook: null }
    if (shown > 0 && more) continue
    shown = done
    const steps = outlookInSteps(futures, chosen, eligible)
    for (let step = steps.next(); ; step = steps.next()) {
      yield { done, of, outlook: step.done ? step.value : null }
      if (step.done) break
    }
  }
}
