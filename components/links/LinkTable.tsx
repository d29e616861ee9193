import { Link } from '@/components/ui/Link'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import type { MoneyFormat } from '@/lib/format'
import type { PastedLink, Team } from '@/lib/links'
import { paths } from '@/lib/share/paths'

type Props = {
  links: readonly PastedLink[]
  outcomes: Team['outcomes']
  /** What an old link said when it was made; null for one of today. */
  former: readonly (string | null)[]
  money: MoneyFormat
}

/** What each link recommends, with the prices and the model of today. */
export const LinkTable = ({ links, outcomes, former, money }: Props) => (
  <>
    {links.map(({ ignored }, place) => (
      <IgnoredNotice key={place} ignored={ignored} />
    ))}
    <ScrollTable
      caption="What each link recommends"
      columns={['Link', 'Recommendation', ...['Whole cost', 'Range', 'Horizon'].map(figures)]}
    >
      <tbody>
        {links.map(({ name, scenario }, place) => {
          const outcome = outcomes[place]
          if (!outcome) return null
          const { low, high } = outcome.range()
          return (
            <tr key={place}>
              <th scope="row" className={`${cell} text-left font-medium`}>
                <Link href={paths.recommendation(scenario)}>{name}</Link>
              </th>
              <td className={`${cell} min-w-48`}>
                {outcome.name}
                {former[place] && <span className="block text-2xs text-muted">Then and now: {former[place]}</span>}
              </td>
              <td className={numberCell}>{money.rough(outcome.total)}</td>
              <td className={numberCell}>{money.range(low, high)}</td>
              <td className={numberCell}>{scenario.money.horizonMonths} months</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
    {links.length > 2 && <Pairs links={links} />}
  </>
)

/** Any two of them, whose differences can be shown one by one. */
const Pairs = ({ links }: Pick<Props, 'links'>) => (
  <p className="no-print mt-2 flex flex-wrap items-baseline gap-x-5 text-sm">
    What moves cost and ranking:
    {links.flatMap((one, place) =>
      links.slice(place + 1).map((other) => (
        <Link
          key={`${one.name} ${other.name} ${other.line}`}
          href={paths.compareLinks(`${one.line}\n${other.line}`)}
          className="link inline-block py-2"
        >
          {one.name} and {other.name}
        </Link>
      )),
    )}
  </p>
)
