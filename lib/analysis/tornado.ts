import { totalsRunner } from './model/evaluate'
import type { Compiled, InputId } from './model/types'

/** One input at its two ends, all others central: US dollars over the horizon. */
export type Bar = {
  input: InputId
  low: number
  high: number
  /** What the chosen candidate costs with the input at its low and at its high end. */
  atLow: number
  atHigh: number
  /** What it costs more than the best other candidate there: positive means that the other is cheaper. */
  lead: { atLow: number; atHigh: number }
  /** The candidate of least cost at each end, by its place. */
  best: { atLow: number; atHigh: number }
}

export type Tornado = {
  total: number
  /** What the chosen costs more than the best other one, all central. */
  lead: number
  /** By the width of what they do to the total, greatest first; those that do nothing to any candidate are left out. */
  bars: Bar[]
}

/** What one input alone does to the cost of the chosen candidate and to its lead over the other eligible ones. */
export function tornadoOf(model: Compiled, chosen: number, eligible: readonly number[]): Tornado {
  const runner = totalsRunner(model, [], { block: 1 })
  const others = eligible.filter((index) => index !== chosen)
  const read = () => {
    runner.prepare()
    const total = (index: number) => runner.value(model.totals[index]!, 0)
    const own = total(chosen)
    const best = [chosen, ...others].reduce((least, one) => (total(one) < total(least) ? one : least), chosen)
    const lead = others.length > 0 ? own - Math.min(...others.map(total)) : 0
    return { own, lead, best }
  }
  const central = read()
  const bars = model.inputs.map(({ id, low, value, high }): Bar => {
    const node = model.nodeOf(id)
    runner.share(node, low)
    const atLow = read()
    runner.share(node, high)
    const atHigh = read()
    runner.share(node, value)
    return {
      input: id,
      low,
      high,
      atLow: atLow.own,
      atHigh: atHigh.own,
      lead: { atLow: atLow.lead, atHigh: atHigh.lead },
      best: { atLow: atLow.best, atHigh: atHigh.best },
    }
  })
  return {
    total: central.own,
    lead: central.lead,
    bars: bars
      .filter(({ atLow, atHigh, lead }) => atLow !== atHigh || lead.atLow !== lead.atHigh)
      .sort((one, other) => widthOf(other) - widthOf(one)),
  }
}

const widthOf = ({ atLow, atHigh }: Bar): number => Math.abs(atHigh - atLow)
