import { DECISION_THRESHOLDS, type Threshold } from '@/content/scenario/decision-thresholds'
import { RISK_THRESHOLDS } from '@/content/scenario/risk-thresholds'
import type { AntiPattern } from '@/content/schemas/risk'
import type { ConflictRule } from '@/content/schemas/rule'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { count } from '@/lib/format'
import { ConflictRules, DetectorRules } from './ConflictRules'

type Props = {
  conflicts: readonly ConflictRule[]
  antiPatterns: readonly AntiPattern[]
}

/** What is said beside the recommendation: trade-offs, anti-patterns, and every threshold of the rules. */
export function RecommendationRules({ conflicts, antiPatterns }: Props) {
  return (
    <>
      <ConflictRules rules={conflicts} />
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
    <ScrollTable
      caption="Thresholds of the rules"
      columns={[figures('Threshold'), 'Unit', 'Why']}
      className="sm:min-w-xl"
    >
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
