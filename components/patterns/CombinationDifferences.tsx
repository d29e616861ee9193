import type { Combination } from '@/content/schemas/combination'
import { cell, headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { differencesOf, type Saying } from './combination-differences'
import { Marked } from './Marked'

/** What each combination says of the same thing, side by side. */
export function CombinationDifferences({ combinations }: { combinations: readonly Combination[] }) {
  return (
    <ScrollTable caption="Differences between the combinations" className="min-w-[36rem]">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            On
          </th>
          {combinations.map(({ id, name }) => (
            <th key={id} scope="col" className={headCell}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differencesOf(combinations).map(({ what, says }) => (
          <tr key={what}>
            <th scope="row" className={`${cell} font-semibold`}>
              {what}
            </th>
            {says.map((sayings, index) => (
              <td key={combinations[index]!.id} className={cell}>
                {sayings.length === 0 ? <span className="text-muted">None stated</span> : <Sayings sayings={sayings} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

const Sayings = ({ sayings }: { sayings: Saying[] }) => (
  <ul>
    {sayings.map(({ text, provenance }) => (
      <li key={text}>
        <Marked text={text} of={provenance} />
      </li>
    ))}
  </ul>
)
