import { PRICE_REVISIONS, MODEL_REVISION } from '@/content/revision'
import { amountsIn, signedPercent } from '@/lib/format'
import { sentence, table, title, list, type Output, type Section } from '../formats/output'
import type { Checked, Judgement, WatchedTripwire } from './types'
import { tripwireInWords } from './watched'

/** The outcome of a check. The JSON is what the GitHub Action reads: names stay. */
export function checkOutput(all: readonly Checked[], { drift, failOn }: { drift: number; failOn: string }): Output {
  const checked = all.filter((one) => one.kind === 'checked')
  return {
    json: () => ({
      model: MODEL_REVISION,
      prices: PRICE_REVISIONS,
      drift,
      failOn,
      summary: summaryOf(all),
      headline: headlineOf(all),
      records: checked.map(({ kind: _, ...one }) => one),
      passedOver: all.filter((one) => one.kind === 'passed').map(({ file, because }) => ({ file, because })),
      broken: all.filter((one) => one.kind === 'broken').map(({ file, line, because }) => ({ file, line, because })),
    }),
    csv: () => [
      [
        'file',
        'verdict',
        'because',
        'currency',
        'months',
        'recommended then',
        'total then',
        'low then',
        'high then',
      ].concat(['recommended now', 'total now', 'low now', 'high now', 'recorded candidate now', 'change']),
      ...all.map(rowOf),
    ],
    sections: () => [
      title(headlineOf(all)),
      ...(all.length > 0 ? [table(tableOf(all))] : []),
      ...checked.flatMap(detailsOf),
    ],
  }
}

function summaryOf(all: readonly Checked[]) {
  const of = (verdict: string) => all.filter((one) => one.kind === 'checked' && one.verdict === verdict).length
  return {
    holds: of('holds'),
    drifting: of('drifting'),
    flipped: of('flipped'),
    passedOver: all.filter(({ kind }) => kind === 'passed').length,
    broken: all.filter(({ kind }) => kind === 'broken').length,
  }
}

/** "2 decision records: 1 holds, 1 flipped; 3 files passed over". */
function headlineOf(all: readonly Checked[]): string {
  const { holds, drifting, flipped, passedOver, broken } = summaryOf(all)
  const verdicts = [
    ...(holds > 0 ? [`${holds} ${holds === 1 ? 'holds' : 'hold'}`] : []),
    ...(drifting > 0 ? [`${drifting} drifting`] : []),
    ...(flipped > 0 ? [`${flipped} flipped`] : []),
    ...(broken > 0 ? [`${broken} cannot be read`] : []),
  ].join(', ')
  const records = holds + drifting + flipped + broken
  const others = passedOver > 0 ? `; ${counted(passedOver, 'file')} passed over` : ''
  return `${counted(records, 'decision record')}${verdicts === '' ? '' : `: ${verdicts}`}${others}`
}

const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`

const WORDS = { passed: 'passed over', broken: 'cannot be read' } as const

const tableOf = (all: readonly Checked[]) => ({
  caption: '',
  columns: ['File', 'Verdict', 'Why'].map((label) => ({ label })),
  rows: all.map((one) => [one.file, one.kind === 'checked' ? one.verdict : WORDS[one.kind], one.because]),
})

function rowOf(one: Checked): (string | number)[] {
  if (one.kind !== 'checked') return [one.file, WORDS[one.kind], one.because, ...Array<string>(12).fill('')]
  const { file, verdict, because, currency, months, then, now, recorded, change } = one
  return [
    ...[file, verdict, because, currency, months, then.name, then.total, then.low, then.high],
    ...[now.name, now.total, now.low, now.high, recorded?.total ?? '', change ?? ''],
  ]
}

/** What moved, of a record where something did. */
function detailsOf({ file, moved, observed, bill, tripwires, currency }: Judgement): Section[] {
  const { rough, exact, signed } = amountsIn(currency)
  const lines = [
    ...moved,
    ...observed.map(
      ({ name, recorded, observed: is, moves, becomes }) =>
        `${name}: ${recorded} to ${is}, ${moves === 0 ? 'which moves no cost' : signed(Math.round(moves))}` +
        (becomes === null ? '' : `; alone it makes ${becomes} the recommendation`),
    ),
    ...bill.slice(-MOST_MONTHS).map(({ month, planned, billed, change }) => {
      const against = signedPercent(Math.round(change * 1000) / 1000)
      return `bill of ${month}: ${exact(billed)}, planned ${rough(planned)} (${against})`
    }),
  ]
  const isJudged = tripwires.some(({ status, from }) => status === 'passed' || from === 'observed')
  return [
    ...(lines.length > 0 ? [sentence(`What moved for ${file}:`), ...list(lines)] : []),
    ...(isJudged ? [sentence(`Tripwires of ${file}:`), ...list(tripwires.map(watchedInWords))] : []),
  ]
}

const STATUS = { passed: 'passed', 'not-passed': 'not passed', unknown: 'not observed' } as const

const watchedInWords = (one: WatchedTripwire): string => `${STATUS[one.status]}: ${tripwireInWords(one)}`

/** A year of bills says enough; JSON has all. */
const MOST_MONTHS = 12
