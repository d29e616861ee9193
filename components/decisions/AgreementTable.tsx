import type { BackTest, MethodId } from '@/lib/backtest'
import { percent } from '@/lib/format'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'

const METHODS: Record<MethodId, { name: string; how: string }> = {
  recommendation: { name: 'Our recommendation', how: 'Three independent decisions, by the rules on the method page' },
  'rules-alone': { name: 'Rules alone', how: 'The same needs and rules of thumb, as if every candidate cost the same' },
  'money-after-needs': { name: 'Money after needs', how: 'The least whole cost of those that meet the hard needs' },
  'money-alone': { name: 'Money alone', how: 'The least whole cost of all candidates, whatever they miss' },
  'tree-first-leaf': {
    name: 'Guide’s decision tree, first leaf',
    how: 'The first pattern that its questions name, in their order',
  },
  'tree-votes': {
    name: 'Guide’s decision tree, votes',
    how: 'The pattern named by most of its three questions; its set is all patterns named',
  },
  'always-monolith': { name: 'Always the Monolith', how: 'The baseline, whatever the answers' },
}

/** Methods of deciding, compared on the same cases. */
export function AgreementTable({ result: { methods, withoutOne } }: { result: BackTest }) {
  return (
    <>
      <ScrollTable
        caption="Agreement with published decisions"
        columns={['Method', figures('First choice'), figures('First two'), figures('Precision'), figures('Overlap')]}
      >
        <tbody>
          {(Object.keys(METHODS) as MethodId[]).map((id) => (
            <tr key={id}>
              <th scope="row" className={`${cell} min-w-44 font-normal`}>
                <span className={id === 'recommendation' ? 'font-semibold' : ''}>{METHODS[id].name}</span>
                <span className="block text-2xs text-muted">{METHODS[id].how}</span>
              </th>
              {[methods[id].top1, methods[id].top2, methods[id].precision, methods[id].jaccard].map((share, column) => (
                <td
                  key={column}
                  className={`${numberCell} ${id === 'recommendation' ? 'text-base font-semibold' : 'text-muted'}`}
                >
                  {whole(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="mt-3 max-w-3xl text-sm text-muted">
        First choice: the primary pattern is one that the company chose. Precision: share of the recommended patterns
        that were built. Overlap: patterns both recommended and built, as a share of all that were either (Jaccard).
        With any one case left out, our recommendation stays between {whole(withoutOne.lowest.top1)} and{' '}
        {whole(withoutOne.highest.top1)} for the first choice, and between {whole(withoutOne.lowest.jaccard)} and{' '}
        {whole(withoutOne.highest.jaccard)} for the overlap. No weight was fitted; three that decide the second choice
        (doubts about CQRS, and reading a hundred times as often as writing) were set with these cases known.
      </p>
    </>
  )
}

/** Rounds to whole percent, because with so few cases decimals would suggest a precision that is not there. */
const whole = (share: number) => percent(Math.round(share * 100) / 100)
