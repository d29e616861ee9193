import { SourceList } from '@/components/published/SourceList'
import { cell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { moveRows } from '@/lib/report'

const HEADS = ['Move', 'Published', 'Plan', 'Result', 'Source']

/** Published migrations beside what a plan would have said, and why some were missed. */
export const MovesTable = ({ rows }: { rows: ReturnType<typeof moveRows> }) => (
  <ScrollTable caption="Published migrations beside the plan" columns={HEADS}>
    <tbody>
      {rows.map(({ id, company, way, published, plan, status, isUsed, because, source }) => (
        <tr key={id}>
          <th scope="row" className={`${cell} min-w-40 font-normal`}>
            {company}
            <span className="block text-2xs text-muted">{way}</span>
          </th>
          <td className={`${numberCell} text-left`}>{published}</td>
          <td className={`${numberCell} text-left`}>{plan}</td>
          <td className={`${cell} min-w-56`}>
            <span className={because ? 'font-semibold' : ''}>{status}</span>
            {!isUsed && <span className="text-muted">; no range was read from it</span>}
            {because && <span className="block text-2xs text-muted">{because}</span>}
          </td>
          <td className={`${cell} min-w-56`}>
            <SourceList sources={[source]} />
            <span className="text-2xs text-muted">{source.date}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
