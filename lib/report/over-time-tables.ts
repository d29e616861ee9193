import type { CandidatesOverTime, Percentiles } from '@/lib/analysis'
import { shareWithError, type MoneyFormat } from '@/lib/format'
import type { EventInWords } from './events-in-words'
import { monthInWords, monthsInWords } from './months-in-words'
import { figure, moneySpan, text, type Cell, type Figures } from './figures'

type NameOf = (place: number) => string
type As = { isFile: boolean }

const ENDS = ['P10', 'P50', 'P90'] as const
const ofEnds = ({ p10, p50, p90 }: Percentiles): number[] => [p10, p50, p90]

/** A row for each month: whole cost so far of each candidate, and in how many futures it is the least. */
export function costsTable(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  money: MoneyFormat,
  { isFile }: As,
): Figures {
  const caption = 'Whole cost so far by month: P50 (P10 to P90), and in how many futures it is the least'
  if (isFile)
    return {
      caption,
      columns: [
        figure('Month'),
        ...candidates.flatMap(({ place }) =>
          [...ENDS, 'least in', 'error of that'].map((end) => figure(`${nameOf(place)}: ${end}`)),
        ),
      ],
      rows: months.map((month, index) => [
        { text: '', raw: month },
        ...candidates.flatMap(({ bands, least }) => [
          ...ofEnds(bands[index] ?? NONE).map((raw) => ({ text: '', raw })),
          ...(least?.[index] ? [least[index].value, least[index].error] : [null, null]).map((raw) =>
            raw === null ? 'not eligible' : { text: '', raw },
          ),
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
        return moneySpan(bands[index] ?? NONE, money) + (share ? `; least in ${shareWithError(share)}` : '')
      }),
    ]),
  }
}

/** A row for each month: what each costs more than the recommendation. */
export function leadsTable(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  money: MoneyFormat,
  { isFile }: As,
): Figures {
  const rivals = candidates.slice(1)
  return {
    caption: 'What each has cost more than the recommendation by month: P50 (P10 to P90)',
    columns: [
      figure('Month'),
      ...rivals.flatMap(({ place }) =>
        isFile ? ENDS.map((end) => figure(`${nameOf(place)}: ${end}`)) : [text(nameOf(place))],
      ),
    ],
    rows: months.map((month, index) => [
      { text: `${month}`, raw: month },
      ...rivals.flatMap(({ leads }): Cell[] =>
        isFile
          ? ofEnds(leads[index] ?? NONE).map((raw) => ({ text: '', raw }))
          : [moneySpan(leads[index] ?? NONE, money)],
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
        ? ['Error of that', ...ENDS.map((end) => `Month: ${end}`)].map(figure)
        : [text('Month: P50 (P10 to P90)')]),
    ],
    rows: events.map(({ text: event, remark = '', when }): Cell[] => [
      event,
      remark,
      { text: shareWithError(when.share), raw: when.share.value },
      ...(isFile
        ? [
            { text: '', raw: when.share.error },
            ...(when.months ? ofEnds(when.months).map((raw) => ({ text: '', raw })) : ['', '', '']),
          ]
        : [
            when.months ? `${monthInWords(when.months.p50)} (${monthsInWords(when.months)})` : 'not within the horizon',
          ]),
    ]),
  }
}

const NONE: Percentiles = { p10: 0, p50: 0, p90: 0 }
