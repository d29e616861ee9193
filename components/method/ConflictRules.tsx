import type { AntiPattern } from '@/content/schemas/risk'
import type { ConflictRule } from '@/content/schemas/rule'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { ruleInWords } from '@/lib/report'

/** When a trade-off is shown, as the rule stands in content. */
export const ConflictRules = ({ rules }: { rules: readonly ConflictRule[] }) => (
  <ScrollTable caption="When a trade-off is shown" columns={['When', 'What it says']} className="sm:min-w-xl">
    <tbody>
      {rules.map((rule) => (
        <tr key={rule.id}>
          <td className={cell}>{ruleInWords(rule)}</td>
          <td className={`${cell} text-muted`}>{rule.because}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)

/** When an anti-pattern is detected. */
export const DetectorRules = ({ antiPatterns }: { antiPatterns: readonly AntiPattern[] }) => (
  <ScrollTable
    caption="When an anti-pattern is detected"
    columns={['Anti-pattern', 'Detection', 'When']}
    className="sm:min-w-xl"
  >
    <tbody>
      {antiPatterns.flatMap(({ id, name, detectors }) =>
        detectors.map((detector, index) => (
          <tr key={`${id} ${index}`}>
            <th scope="row" className={`${cell} font-normal`}>
              {name}
            </th>
            <td className={cell}>{detector.detection}</td>
            <td className={cell}>{ruleInWords(detector)}</td>
          </tr>
        )),
      )}
    </tbody>
  </ScrollTable>
)
