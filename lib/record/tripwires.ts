import { capitalised } from '@/lib/format'
import type { Report } from '@/lib/report'
import { conditionsInWords, tripwiresOf, type OutlookOf } from '@/lib/tripwires'
import type { RecordTripwire } from './types'

type Borders = {
  tripwires: RecordTripwire[]
  sentences: string[]
  /** Places of the failure boxes that are among the sentences. */
  boxes: ReadonlySet<number>
}

/** When the decision is to be looked at again: as sentences, and as borders that a program can watch alone. */
export function bordersOf(report: Report, outlook: OutlookOf): Borders {
  const all = tripwiresOf(report, outlook)
  return {
    tripwires: all
      .filter((one) => one.with.length === 0)
      .map(({ input, unit, side, value, becomes }) => ({
        input,
        unit,
        becomes,
        ...(side === 'above' ? { above: value } : { below: value }),
      })),
    boxes: new Set(all.flatMap(({ box }) => (box === undefined ? [] : [box]))),
    sentences: all.map((one) => `${capitalised(conditionsInWords(one))}: ${one.because}.`),
  }
}
