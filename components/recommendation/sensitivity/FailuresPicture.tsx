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
export const FailuresPicture = ({ failures: { boxes, loss }, inputs, words, scenario, table, csv }: Props) => (
  <PictureFrame
    id="failures"
    {...words}
    lead={
      boxes.length > 0 &&
      'Each set of conditions in words, and each condition as a part of the range of its figure (P10 to P90).'
    }
    table={table}
    csv={csv}
  >
    {boxes.length === 0 ? (
      <p className="text-sm">
        {loss > 0
          ? 'Under no set of at most three conditions are futures bad half again as often as in all.'
          : 'There are no conditions to show.'}
      </p>
    ) : (
      <ol className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {boxes.map((box, index) => (
          <li key={index} className="min-w-0">
            <p className="mb-2 text-sm font-medium">
              <b>{index + 1}</b> {boxInWords(box, scenario)}.
            </p>
            {box.conditions.map(({ input: id, side, threshold }) => {
              const input = inputs.find((one) => one.id === id)
              if (!input) return null
              const { label, said, between } = inputInWords(id, scenario)
              const ends = endsWith(threshold, input)
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
                      remark: between(input.low, input.high),
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

/** The range of a figure, further out where the condition begins beyond it, so that something of that is seen. */
function endsWith(threshold: number, { low, high }: Input) {
  const beyond = (high - low) / 10
  return {
    low: threshold <= low ? threshold - beyond : low,
    high: threshold >= high ? threshold + beyond : high,
  }
}
