import { COMPLEXITY } from '@/content/decision/complexity'
import type { Exclusion } from '@/content/schemas/exclusion'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { capitalised, count } from '@/lib/format'
import { ruleInWords } from '@/lib/report'
import { partName } from './part-name'

/** Which compositions are excluded, and how many points of complexity each part adds. */
export function CandidateRules({ exclusions }: { exclusions: readonly Exclusion[] }) {
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
      <ScrollTable caption="Compositions that are excluded" columns={['Parts', 'When', 'Why']} className="sm:min-w-md">
        <tbody>
          {exclusions.flatMap(({ id, parts, when, unless }) =>
            when.map((condition, index) => (
              <tr key={`${id} ${index}`}>
                <th scope="row" className={`${cell} font-normal`}>
                  {capitalised(parts.map(partName).join(' with '))}
                </th>
                <td className={cell}>{ruleInWords({ when: [condition], unless })}</td>
                <td className={`${cell} text-muted`}>{capitalised(condition.because)}</td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
      <ScrollTable
        caption="Complexity: of two whose costs cannot be told apart, fewer points are recommended"
        columns={['Part', figures('Points')]}
      >
        <tbody>
          {COMPLEXITY_ROWS.map(([part, points]) => (
            <tr key={part}>
              <th scope="row" className={`${cell} font-normal`}>
                {capitalised(partName(part))}
              </th>
              <td className={numberCell}>{count(points)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

type Part = keyof typeof COMPLEXITY

const COMPLEXITY_ROWS = (Object.keys(COMPLEXITY) as Part[]).map((part) => [part, COMPLEXITY[part]] as const)
