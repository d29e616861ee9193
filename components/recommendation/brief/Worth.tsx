import type { Money } from '@/content/schemas/scenario'
import type { PartWorth } from '@/lib/decision'
import { partTitle, worthInWords } from '@/lib/report'

/** What each part buys at this visitor's figures, and from which figure on it pays. */
export function Worth({ worth, money }: { worth: PartWorth[]; money: Money }) {
  if (worth.length === 0)
    return <p className="text-sm">One deployable is the plainest there is: nothing to take away.</p>
  return (
    <ul className="text-sm">
      {worth.map((one) => {
        const { balance, pays, crossing } = worthInWords(one, money)
        return (
          <li key={one.part} className="border-b border-rule py-1.5 leading-snug last:border-b-0">
            <span className="font-medium">{partTitle(one.part)}</span>{' '}
            <span className={pays ? 'text-good' : ''}>{balance}.</span>
            {crossing && <span className="block text-muted">{crossing}</span>}
          </li>
        )
      })}
    </ul>
  )
}
