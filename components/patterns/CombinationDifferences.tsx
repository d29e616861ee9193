import type { Combination } from '@/content/schemas/combination'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { differencesOf, type Value } from './combination-differences'
import { Marked } from './Marked'

/** The combinations compared aspect by aspect. */
export function CombinationDifferences({ combinations }: { combinations: readonly Combination[] }) {
  return (
    <ScrollTable
      caption="Differences between the combinations"
      columns={['Aspect', ...combinations.map(({ name }) => name)]}
      className="sm:min-w-[36rem]"
    >
      <tbody>
        {differencesOf(combinations).map(({ aspect, values }) => (
          <tr key={aspect}>
            <th scope="row" className={`${cell} font-semibold`}>
              {aspect}
            </th>
            {values.map((cellValues, index) => (
              <td key={combinations[index]?.id} className={cell}>
                {cellValues.length === 0 ? (
                  <span className="text-muted">Not stated</span>
                ) : (
                  <Values values={cellValues} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

const Values = ({ values }: { values: Value[] }) => (
  <ul>
    {values.map(({ text, provenance }) => (
      <li key={text}>
        <Marked text={text} of={provenance} />
      </li>
    ))}
  </ul>
)
