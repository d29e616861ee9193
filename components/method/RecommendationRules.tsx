import type { AxisRule } from '@/content/schemas/axes'
import { AXES } from '@/content/decision/three-decisions'
import { DECISION_THRESHOLDS, type Threshold } from '@/content/scenario/decision-thresholds'
import { RISK_THRESHOLDS } from '@/content/scenario/risk-thresholds'
import type { AntiPattern } from '@/content/schemas/risk'
import type { ConflictRule } from '@/content/schemas/rule'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { count } from '@/lib/format'
import { ConflictRules, DetectorRules } from './ConflictRules'

type Props = {
  rules: readonly AxisRule[]
  conflicts: readonly ConflictRule[]
  antiPatterns: readonly AntiPattern[]
}

/** Every rule of the recommendation, in the order in which what it calls for is ranked, and every threshold. */
export function RecommendationRules({ rules, conflicts, antiPatterns }: Props) {
  return (
    <>
      <ol className="border-t border-rule-strong">
        {rules.map(({ id, axis, name, rule, reason }, index) => (
          <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
            <p className="font-semibold">
              {index + 1}. {name}
              <span className="lettering block text-muted">{axis === 'stream' ? 'Stream' : AXES[axis].name}</span>
            </p>
            <div className="max-w-3xl">
              <p>{rule}</p>
              <p className="mt-1 text-muted">{reason}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-8">
        <ConflictRules rules={conflicts} />
      </div>
      <div className="mt-8">
        <DetectorRules antiPatterns={antiPatterns} />
      </div>
      <div className="mt-8">
        <Thresholds thresholds={[...Object.values(DECISION_THRESHOLDS), ...Object.values(RISK_THRESHOLDS)]} />
      </div>
    </>
  )
}

function Thresholds({ thresholds }: { thresholds: readonly Threshold[] }) {
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
          <tr key={`${value} ${unit} ${evidence.source} ${evidence.note}`}>
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
