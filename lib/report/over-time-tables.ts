import type { CandidatesOverTime, Percentiles } from '@/lib/analysis'
import { errorOf, shareWithError, type MoneyInFiles } from '@/lib/format'
import type { EventInWords } from './events-in-words'
import { monthSpan } from './months-in-words'
import { amount, amounts, figure, moneySpan, NONE, NOTHING, text, type Cell, type Figures } from './figures'
import { ERROR, NOT_ELIGIBLE } from './sensitivity-tables'

type NameOf = (place: number) => string
type As = { isFile: boolean }

const ENDS = ['P10', 'P50', 'P90'] as const
const ofEnds = ({ p10, p50, p90 }: Percentiles): number[] => [p10, p50, p90]

/** A row for each month: whole cost so far of each candidate, and in how many futures it is the least. */
export function costsTable(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  money: MoneyInFiles,
  { isFile }: As,
): Figures {
  const caption = 'Whole cost so far by month: P50 (P10 to P90), and in how many futures it is the least'
  if (isFile)
    return {
      caption,
      columns: [
        figure('Month'),
        ...candidates.flatMap(({ place }) => [
          ...ENDS.map((end) => amounts(`${nameOf(place)}: ${end}`, money)),
          ...['least in', `least in: ${ERROR}`].map((of) => figure(`${nameOf(place)}: ${of}`)),
        ]),
      ],
      rows: months.map((month, index) => [
        { text: '', raw: month },
        ...candidates.flatMap(({ bands, least }) => [
          ...ofEnds(bands[index] ?? NOTHING).map((usd) => amount(usd, money)),
          ...(least?.[index]
            ? [least[index].value, errorOf(least[index])].map((raw) => ({ text: '', raw }))
            : [NOT_ELIGIBLE, NONE]),
        ]),
      ]),
    }
  return {
    caption,
    columns: [figure('Month'), ...candidates.map(({ place }) => text(nameOf(place)))],
    rows: months.map((month, index) => [
      `${month}`,
      ...candidates.map(({ bands, least }) => {
        const share = least?.[index]
        const often = share ? `least in ${shareWithError(share)}` : NOT_ELIGIBLE
        return `${moneySpan(bands[index] ?? NOTHING, money)}; ${often}`
      }),
    ]),
  }
}

/** A row for each month: what each costs more than the recommendation. */
export function leadsTable(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  money: MoneyInFiles,
  { isFile }: As,
): Figures {
  const rivals = candidates.slice(1)
  return {
    caption: 'What each has cost more than the recommendation by month: P50 (P10 to P90)',
    columns: [
      figure('Month'),
      ...rivals.flatMap(({ place }) =>
        isFile ? ENDS.map((end) => amounts(`${nameOf(place)}: ${end}`, money)) : [text(nameOf(place))],
      ),
    ],
    rows: months.map((month, index) => [
      { text: `${month}`, raw: month },
      ...rivals.flatMap(({ leads }): Cell[] =>
        isFile
          ? ofEnds(leads[index] ?? NOTHING).map((usd) => amount(usd, money))
          : [moneySpan(leads[index] ?? NOTHING, money)],
      ),
    ]),
  }
}

/** A row for each event, those that hardly ever happen too. */
export function eventsTable(events: readonly EventInWords[], months: number, { isFile }: As): Figures {
  return {
    caption: `What may happen within ${months} months`,
    columns: [
      text('Event'),
      text('Stated as'),
      figure('Futures'),
      ...(isFile
        ? [`Futures: ${ERROR}`, ...ENDS.map((end) => `Month: ${end}`)].map(figure)
        : [text('Month: P50 (P10 to P90)')]),
    ],
    rows: events.map(({ text: event, remark = '', when }): Cell[] => [
      event,
      remark,
      { text: when.months ? shareWithError(when.share) : 'none', raw: when.share.value },
      ...(isFile
        ? [
            { text: '', raw: errorOf(when.share) },
            ...(when.months ? ofEnds(when.months).map((raw) => ({ text: '', raw })) : ['', '', '']),
          ]
        : [when.months ? monthSpan(when.months) : 'not within the horizon']),
    ]),
  }
}
