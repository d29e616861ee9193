import type { AxisRule } from '@/content/schemas/axes'
import { DECISION_THRESHOLDS, type DecisionThreshold } from '@/content/scenario/decision-thresholds'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { count } from '@/lib/format'

/** The rules of the recommendation, highest rank first, and the thresholds they use. */
export function RecommendationRules({ rules }: { rules: readonly AxisRule[] }) {
  return (
    <>
      <ol className="border-t border-rule-strong">
        {rules.map(({ id, axis, name, rule, reason }, index) => (
          <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
            <p className="font-semibold">
              {index + 1}. {name}
              <span className="lettering block text-muted">{axis}</span>
            </p>
            <div className="max-w-3xl">
              <p>{rule}</p>
              <p className="mt-1 text-muted">{reason}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-8">
        <Thresholds thresholds={Object.values(DECISION_THRESHOLDS)} />
      </div>
    </>
  )
}

function Thresholds({ thresholds }: { thresholds: readonly DecisionThreshold[] }) {
  return (
    <ScrollTable caption="Thresholds of the rules" className="min-w-xl">
      <thead>
        <tr>
          <th scope="col" className={`${headCell} text-right`}>
            Threshold
          </th>
          <th scope="col" className={headCell}>
            Unit
          </th>
          <th scope="col" className={headCell}>
            Why
          </th>
        </tr>
      </thead>
      <tbody>
        {thresholds.map(({ value, unit, evidence }) => (
          <tr key={`${value} ${unit}`}>
            <td className={numberCell}>{count(value)}</td>
            <td className={cell}>{unit}</td>
            <td className={cell}>
              <ProvenanceMark of={evidence.provenance} /> {evidence.note ?? evidence.source}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
