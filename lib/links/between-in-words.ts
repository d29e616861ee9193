import { capitalised, listed, type MoneyFormat } from '@/lib/format'
import type { Figures, PictureInWords } from '@/lib/report'
import type { BetweenTwo, Step, Waterfall } from './between-two'

/** The names that two links go by. */
export type Names = readonly [first: string, second: string]

export const stepName = ({ inputs }: Step): string => {
  const [only] = inputs
  return inputs.length === 1 && only ? only.label : `${inputs.length} other inputs together`
}

/** "500 requests/s to 1,000 requests/s"; of several, their names. */
export const stepRemark = ({ inputs }: Step): string => {
  const [only] = inputs
  if (inputs.length === 1 && only) return `${only.values[0] ?? ''} to ${only.values[1] ?? ''}`
  return listed(inputs.map(({ label }) => label))
}

export function costInWords({ cost }: BetweenTwo, [one, other]: Names, money: MoneyFormat): PictureInWords {
  const moved = cost.to - cost.from
  const first = cost.steps.find(({ usd }) => isSeen(usd))
  return {
    finding: first
      ? `${other} costs ${money.rough(Math.abs(moved))} ${moved < 0 ? 'less' : 'more'} than ${one}; ` +
        `“${stepName(first)}” moves it most, by ${signedRough(first.usd, money)}`
      : `${one} and ${other} cost the same`,
    todo: first
      ? `Agree on “${stepName(first)}” first: everything else moves the cost less.`
      : 'Nothing that differs moves the cost.',
  }
}

export function leadInWords({ lead, first, second }: BetweenTwo, [one, other]: Names, money: MoneyFormat) {
  if (!lead) return null
  const turned = first.candidate.id !== second.candidate.id
  const most = lead.steps.find(({ usd }) => isSeen(usd))
  const stands = (usd: number) =>
    `${lead.ahead} costs ${money.rough(Math.abs(usd))} ${usd < 0 ? 'more' : 'less'} than ${lead.behind}`
  return {
    finding:
      `${capitalised(stands(lead.from))} in ${one}, ` +
      `and ${money.rough(Math.abs(lead.to))} ${lead.to < 0 ? 'more' : 'less'} in ${other}`,
    todo: turned
      ? `The recommendation turns from ${lead.ahead} to ${lead.behind}. ` +
        (most
          ? `“${stepName(most)}” moves the distance between the two most: measure it first.`
          : 'Rules decide here, not cost.')
      : `The recommendation is the same in both. ${lead.behind} is what would be taken in its place.`,
  } satisfies PictureInWords
}

const CENT = 0.005
export const isSeen = (usd: number): boolean => Math.abs(usd) >= CENT

/** "+$1.2M", "−$340K". */
export const signedRough = (usd: number, money: MoneyFormat): string => `${usd > 0 ? '+' : ''}${money.rough(usd)}`

type Shown = { caption: string; names: Names; money: MoneyFormat; amount: string }

/** The steps of a waterfall as a table, which adds up to the cent. */
export function waterfallTable({ from, steps, to }: Waterfall, { caption, names, money, amount }: Shown): Figures {
  const { rows, sum } = money.column([from, ...steps.map(({ usd }) => usd)])
  const row = (label: string, values: readonly [string, string], text: string, raw: number) => [
    label,
    ...values,
    { text, raw },
  ]
  return {
    caption,
    columns: [{ label: 'Input' }, { label: names[0] }, { label: names[1] }, { label: amount, numeric: true }],
    rows: [
      row(names[0], ['', ''], rows[0] ?? '', from),
      ...steps.map((step, place) => {
        const [only] = step.inputs
        const values: readonly [string, string] =
          step.inputs.length === 1 ? [only?.values[0] ?? '', only?.values[1] ?? ''] : [stepRemark(step), '']
        return row(stepName(step), values, rows[place + 1] ?? '', step.usd)
      }),
      row(names[1], ['', ''], sum, to),
    ],
  }
}
