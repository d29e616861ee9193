import type { Tornado } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'
import { inputInWords, leadInWords, type Report } from '@/lib/report'
import type { RecordDriver, RecordSensitivity } from './types'

type Known = { tornado: Tornado; chosen: number; nameOf: (place: number) => string; money: MoneyFormat; sure: string }

/** More would be a table to look up; the page of sensitivity has them all. */
const MOST = 5

/** What drives the total, and which single figure would turn the comparison. */
export function sensitivityOf({ scenario, choices }: Report, known: Known): RecordSensitivity {
  const { tornado, chosen, nameOf, money, sure } = known
  const { finding, todo } = leadInWords(tornado, nameOf(chosen), nameOf, scenario)
  const moves = tornado.bars.filter(({ atLow, atHigh }) => atLow !== atHigh).slice(0, MOST)
  return {
    sure,
    turns: choices > 1 ? `${finding}. ${todo.replace(/ Look at two at a time in the map below\.$/, '')}` : '',
    moves: moves.map(({ input, low, high, atLow, atHigh }): RecordDriver => {
      const { label, said } = inputInWords(input, scenario)
      return { name: label, low: said(low), high: said(high), atLow: money.rough(atLow), atHigh: money.rough(atHigh) }
    }),
  }
}
