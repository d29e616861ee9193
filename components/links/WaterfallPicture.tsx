import { BarKey, BarRows } from '@/components/charts/BarRows'
import { fittedAxis } from '@/components/charts/fitted-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { MoneyFormat } from '@/lib/format'
import { isSeen, signedRough, stepName, stepRemark, type Waterfall } from '@/lib/links'
import type { PictureInWords } from '@/lib/report'

type Props = {
  id: string
  waterfall: Waterfall
  /** Names of the two links. */
  ends: readonly [string, string]
  words: PictureInWords
  lead: string
  money: MoneyFormat
  table: PictureTable
  csv: string
}

/** From the value of one link to that of the other, each step where the one before it ends. */
export function WaterfallPicture({ id, waterfall: { from, steps, to }, ends, words, lead, money, table, csv }: Props) {
  const seen = steps.filter(({ usd }) => isSeen(usd))
  const places = seen.reduce<number[]>((all, { usd }) => [...all, (all.at(-1) ?? from) + usd], [from])
  const axis = fittedAxis([...places, to])
  const end = (place: 0 | 1, usd: number) => ({
    id: `end-${place}`,
    name: <span className="font-medium">{ends[place]}</span>,
    figure: money.rough(usd),
    stretches: [],
    mark: usd,
  })
  const low = axis.domain[0]
  return (
    <PictureFrame id={id} {...words} lead={lead} table={table} csv={csv}>
      <BarRows
        half
        axis={axis}
        format={(usd) => money.amount(usd, { compact: true })}
        {...(low < 0 && { line: 0 })}
        rows={[
          end(0, from),
          ...seen.map((step, place) => ({
            id: step.inputs.map(({ key }) => key).join(),
            name: stepName(step),
            remark: stepRemark(step),
            figure: signedRough(step.usd, money),
            stretches: [{ from: places[place] ?? from, to: places[place + 1] ?? to, look: look(step.usd) }],
          })),
          end(1, to),
        ]}
      />
      <BarKey
        signs={[
          { look: 'mark', text: 'the two links' },
          { look: 'solid', text: 'adds' },
          { look: 'pale', text: 'takes off' },
        ]}
      />
      {seen.length < steps.length && (
        <p className="mt-1 text-2xs text-muted">Inputs that move nothing are in the table alone.</p>
      )}
    </PictureFrame>
  )
}

const look = (usd: number): 'solid' | 'pale' => (usd > 0 ? 'solid' : 'pale')
