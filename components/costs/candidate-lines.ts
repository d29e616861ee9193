import type { LineSeries } from '@/components/charts/series'
import type { TotalLine } from '@/lib/analysis'
import { shownCurrency, type Currency } from '@/lib/kernel'
import type { ShownCandidate } from '@/lib/report'

/** Candidates may share a leading pattern and so a colour: dashes tell them apart. */
const DASHES = ['', '9 3', '2 3', '12 3 2 3', '5 2', '16 4', '9 3 2 3 2 3']

/** The lines of candidates as a chart draws them, in the visitor's currency and in the order of the columns. */
export function candidateSeries(
  lines: readonly TotalLine[],
  shown: readonly Pick<ShownCandidate, 'id' | 'name' | 'pattern'>[],
  money: Currency,
): LineSeries[] {
  const rate = shownCurrency(money).exchangeRate
  return shown.flatMap(({ id, name, pattern }, index) => {
    const line = lines.find((one) => one.id === id)
    if (!line) return []
    return [
      {
        id,
        label: name,
        color: `var(--${pattern})`,
        dash: DASHES[index % DASHES.length] ?? '',
        points: line.points.map(({ x, total }) => ({ x, y: total * rate })),
      },
    ]
  })
}
