import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { Note } from '@/components/ui/Note'
import type { ThenInWords } from '@/lib/links'

/** What an old link said when it was made, beside what it says today, and why the two differ. */
export const ThenAndNow = ({ former: { title, notes, prices } }: { former: ThenInWords }) => (
  <section aria-label="Then and now" className="mt-4 text-sm">
    <Note tone="warn" title={title}>
      <ul className="mt-1 space-y-0.5">
        {notes.map((note) => (
          <li key={note} className="wrap-anywhere">
            {note}
          </li>
        ))}
      </ul>
      {prices.length > 0 && (
        <div className="mt-2">
          <Prices prices={prices} />
        </div>
      )}
    </Note>
  </section>
)

const Prices = ({ prices }: Pick<ThenInWords, 'prices'>) => (
  <ScrollTable
    caption="Prices that changed; effect of each alone on the total"
    columns={['Price', 'Then', 'Now', figures('Effect')]}
  >
    <tbody>
      {prices.map(({ id, name, then, now, effect }) => (
        <tr key={id}>
          <th scope="row" className={`${cell} text-left font-normal`}>
            {name}
          </th>
          <td className={cell}>{then}</td>
          <td className={cell}>{now}</td>
          <td className={numberCell}>{effect}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
