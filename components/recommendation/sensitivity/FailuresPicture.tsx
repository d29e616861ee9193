import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { Scenario } from '@/content/schemas/scenario'
import type { Failures, Input } from '@/lib/analysis'
import { boxInWords, inputInWords, type PictureInWords } from '@/lib/report'
import { BarRows } from '@/components/charts/BarRows'

type Props = {
  failures: Failures
  inputs: readonly Input[]
  words: PictureInWords
  scenario: Scenario
  table: PictureTable
  csv: string
}

/** The conditions of each box as stretches of the range that its figure has. */
export const FailuresPicture = ({ failures: { boxes }, inputs, words, scenario, table, csv }: Props) => (
  <PictureFrame
    id="failures"
    {...words}
    lead={
      boxes.length > 0 &&
      'Each box in words, and its conditions as a part of the range from P10 to P90 of their figures.'
    }
    table={table}
    csv={csv}
  >
    {boxes.length === 0 ? (
      <p className="text-sm">No box of at most three conditions holds bad futures half again as often as any.</p>
    ) : (
      <ol className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {boxes.map((box, index) => (
          <li key={index} className="min-w-0">
            <p className="mb-2 text-sm font-medium">{boxInWords(box, scenario)}.</p>
            {box.conditions.map(({ input: id, side, threshold }) => {
              const input = inputs.find((one) => one.id === id)
              if (!input) return null
              const { label, said, between } = inputInWords(id, scenario)
              const ends = { low: Math.min(input.low, threshold), high: Math.max(input.high, threshold) }
              return (
                <BarRows
                  key={`${id} ${side}`}
                  half
                  axis={{ domain: [ends.low, ends.high], ticks: [] }}
                  format={said}
                  rows={[
                    {
                      id,
                      name: label,
                      remark: between(ends.low, ends.high),
                      figure: `${side === 'from' ? '≥' : '≤'} ${said(threshold)}`,
                      stretches: [
                        { from: ends.low, to: ends.high, look: 'pale' },
                        side === 'from'
                          ? { from: threshold, to: ends.high, look: 'solid' }
                          : { from: ends.low, to: threshold, look: 'solid' },
                      ],
                    },
                  ]}
                />
              )
            })}
          </li>
        ))}
      </ol>
    )}
  </PictureFrame>
)
