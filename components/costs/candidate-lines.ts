import type { LineSeries } from '@/components/charts/series'
import type { TotalLine } from '@/lib/analysis'
import { shownCurrency, type Currency } from '@/lib/kernel'
import type { ShownCandidate } from '@/lib/report'

/** Candidates may share a leading pattern and so a colour: dashes tell them apart. */
const DASHES = ['', '9 3', '2 3', '12 3 2 3', '5 2', '16 4', '9 3 2 3 2 3']

/** Style of a candidate in every chart, by its place among those shown. */
export const styleOf = ({ id, name, pattern }: Pick<ShownCandidate, 'id' | 'name' | 'pattern'>, index: number) => ({
  id,
  label: name,
  color: `var(--${pattern})`,
  dash: DASHES[index % DASHES.length] ?? '',
})

/** The lines of candidates as a chart draws them, in the visitor's currency and in the order of the columns. */
export function candidateSeries(
  lines: readonly TotalLine[],
  shown: readonly Pick<ShownCandidate, 'id' | 'name' | 'pattern'>[],
  money: Currency,
): LineSeries[] {
  const rate = shownCurrency(money).exchangeRate
  return shown.flatMap((one, index) => {
    const line = lines.find(({ id }) => id === one.id)
    if (!line) return []
    return [{ ...styleOf(one, index), points: line.points.map(({ x, total }) => ({ x, y: total * rate })) }]
  })
}
