import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import { FACTOR_GROUPS, FUTURE_FIGURES, FUTURES, GROUP_WEIGHT, type FutureFigure } from '@/content/scenario/futures'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { exactly, percent, signedPercent } from '@/lib/format'

/** Two of a group share this much of their variance: what the group gives each of them. */
const CORRELATION = GROUP_WEIGHT ** 2 / (GROUP_WEIGHT ** 2 + (1 - GROUP_WEIGHT) ** 2)

/** How far the figures of a scenario may turn out otherwise, and which factors lie high together. */
export const FutureRanges = () => (
  <>
    <ScrollTable
      caption="How far figures of a scenario may turn out otherwise"
      columns={['Figure', 'Where it was given', 'Where it is a default', 'Why']}
    >
      <tbody>
        {FUTURE_FIGURES.map((id) => {
          const { label, given, assumed, because } = FUTURES[id]
          return (
            <tr key={id}>
              <th scope="row" className={`${cell} min-w-44 text-left font-normal`}>
                {label}
              </th>
              <td className={`${cell} font-mono whitespace-nowrap`}>{spreadOf(id, given)}</td>
              <td className={`${cell} font-mono whitespace-nowrap`}>{spreadOf(id, assumed)}</td>
              <td className={`${cell} min-w-60`}>{because}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
    <p className="mt-6 max-w-3xl">
      The factors below are the only ones that lie high or low together. Each is {percent(GROUP_WEIGHT)} its group and
      the rest its own, so two of a group correlate by about {exactly(CORRELATION)}. All others are independent.
    </p>
    <dl className="mt-3 border-t border-rule">
      {FACTOR_GROUPS.map(({ id, name, members, because }) => (
        <div key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-2 text-sm md:grid-cols-[14rem_1fr]">
          <dt className="font-medium first-letter:uppercase">{name}</dt>
          <dd>
            {because} <span className="text-muted">{members.map(labelOf).join('; ')}.</span>
          </dd>
        </div>
      ))}
    </dl>
  </>
)

const labelOf = (id: FactorId) => COST_FACTORS[id].label

function spreadOf(id: FutureFigure, { low, high }: { low: number; high: number }): string {
  // Of growth the yearly factor is multiplied: shown for the default of 20%.
  if (id === 'growth') return `${signedPercent(low * USUAL_GROWTH - 1)} to ${signedPercent(high * USUAL_GROWTH - 1)}`
  return `${exactly(low)}× to ${exactly(high)}×`
}

const USUAL_GROWTH = 1 + MONEY_FIELDS.growthPerYear.default
