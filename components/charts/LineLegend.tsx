import type { LineSeries } from './series'
import { LineSample } from './LineSample'

/** The legend for narrow screens, which have no space for names beside the lines: each line's name with one number. */
export function LineLegend({ entries }: { entries: { series: LineSeries; figure: string; remark?: string }[] }) {
  return (
    <ul className="py-2 text-sm sm:hidden">
      {entries.map(({ series, figure, remark }) => (
        <li key={series.id} className="border-b border-rule py-1.5">
          <div className="flex items-center gap-2">
            <LineSample color={series.color} dash={series.dash} />
            <span>{series.label}</span>
            <span className="ml-auto text-right font-mono">{figure}</span>
          </div>
          {remark && <p className="pl-[42px] text-2xs text-muted">{remark}</p>}
        </li>
      ))}
    </ul>
  )
}
