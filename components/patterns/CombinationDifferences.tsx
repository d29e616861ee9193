import type { Combination } from '@/content/schemas/combination'
import { cell, headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { differencesOf, type Value } from './combination-differences'
import { Marked } from './Marked'

/** The combinations compared aspect by aspect. */
export function CombinationDifferences({ combinations }: { combinations: readonly Combination[] }) {
  return (
    <ScrollTable caption="Differences between the combinations" className="min-w-[36rem]">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Aspect
          </th>
          {combinations.map(({ id, name }) => (
            <th key={id} scope="col" className={headCell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
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
