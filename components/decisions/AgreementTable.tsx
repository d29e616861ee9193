import type { BackTest, MethodId } from '@/lib/backtest'
import { percent } from '@/lib/format'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'

const METHODS: Record<MethodId, { name: string; how: string }> = {
  advice: { name: 'The advice', how: 'Three axes, composed by the rules on the method page' },
  'tree-first-leaf': { name: 'The tree, first leaf', how: 'The first pattern that its questions name, in their order' },
  'tree-votes': {
    name: 'The tree, votes',
    how: 'The pattern that most of its three questions name; its set is all they name',
  },
  'always-monolith': { name: 'Always the Monolith', how: 'What saying nothing would score' },
}

/** Four ways of deciding on the same cases. */
export function AgreementTable({ result: { methods, withoutOne } }: { result: BackTest }) {
  return (
    <>
      <ScrollTable caption="Agreement with published decisions">
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              Way of deciding
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              First choice
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              First two
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              Precision
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              Overlap
            </th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(METHODS) as MethodId[]).map((id) => (
            <tr key={id}>
              <th scope="row" className={`${cell} min-w-44 font-normal`}>
                <span className={id === 'advice' ? 'font-semibold' : ''}>{METHODS[id].name}</span>
                <span className="block text-2xs text-muted">{METHODS[id].how}</span>
              </th>
              {[methods[id].top1, methods[id].top2, methods[id].precision, methods[id].jaccard].map((share, column) => (
                <td
                  key={column}
                  className={`${numberCell} ${id === 'advice' ? 'text-base font-semibold' : 'text-muted'}`}
                >
                  {whole(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="mt-3 max-w-3xl text-sm text-muted">
        First choice: the leading pattern is one that the company’s decision counts for. Precision: how much of the
        named set was built. Overlap: what the named set and the built one share, of both together (Jaccard). Leaving
        out any one case, the advice stays between {whole(withoutOne.lowest.top1)} and {whole(withoutOne.highest.top1)}{' '}
        for the first choice, and between {whole(withoutOne.lowest.jaccard)} and {whole(withoutOne.highest.jaccard)} for
        the overlap. No weight was found by search; three that order what comes second (doubts about CQRS, and reading a
        hundred times as often as writing) were set with these cases in view.
      </p>
    </>
  )
}

/** With so few cases a tenth of a percent would say more than is known. */
const whole = (share: number) => percent(Math.round(share * 100) / 100)
