import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { Disclosure } from '@/components/ui/Disclosure'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { CombinationCost, CombinedPart } from '@/lib/cost'
import type { PartId } from '@/lib/decision'
import { moneyIn, signedPercent } from '@/lib/format'
import { notPriced, partsBought } from './shared-components'

type Props = { cost: CombinationCost; composition: readonly PartId[]; money: Money }

/**
 * What the advice costs as one system: a month on both cards, between which bounds, and which parts are bought once for
 * several patterns.
 */
export function CombinationPrice({ cost, composition, money }: Props) {
  const { amount } = moneyIn(money)
  const short = (dollars: number) => amount(dollars, { compact: true })
  const fitting = (dollars: number) => (amount(dollars).length > LONGEST ? short(dollars) : amount(dollars))
  const { estimate, priced, onCallFloor } = cost
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-8 border-t border-rule-strong lg:grid-cols-3">
        <Figure label="A month, all told" figure={fitting(cost.monthly)} strong>
          infrastructure and people{cost.learningCost > 0 && `; ${amount(cost.learningCost)} once, to learn it`}
        </Figure>
        <Figure label="Infrastructure" figure={fitting(estimate.total)}>
          {priced.length > 1 ? `between ${short(estimate.atLeast)} and ${short(estimate.atMost)}` : 'a month, in cash'}
        </Figure>
        <Figure label="People" figure={fitting(cost.buildingCost)}>
          development; overhead {signedPercent(cost.overhead)}
          {onCallFloor > 0 && `; and ${amount(onCallFloor)} for on-call around the clock`}
        </Figure>
      </dl>
      {priced.length > 1 && (
        <p className="mt-3 max-w-3xl text-sm text-muted">
          The lower bound is the most expensive pattern alone, the upper one each pattern with all components of its
          own. A component that several need is bought once, in the largest of their sizes.
        </p>
      )}
      {notPriced(composition, priced).map((sentence) => (
        <p key={sentence} className="mt-1 max-w-3xl text-sm text-muted">
          {sentence}
        </p>
      ))}
      {priced.length > 1 && <Parts parts={estimate.parts} total={estimate.total} priced={priced} amount={amount} />}
    </>
  )
}

/** Digits of an amount that fit beside another on a phone. */
const LONGEST = 11

const Figure = ({
  label,
  figure,
  strong = false,
  children,
}: {
  label: string
  figure: string
  strong?: boolean
  children: React.ReactNode
}) => (
  <div className="border-b border-rule py-3">
    <dt className="lettering text-muted">{label}</dt>
    <dd className={`mt-1 font-mono text-xl ${strong ? 'font-semibold' : ''}`}>{figure}</dd>
    <dd className="text-sm text-muted">{children}</dd>
  </div>
)

type PartsProps = { parts: CombinedPart[]; total: number; priced: PatternId[]; amount: (usd: number) => string }

function Parts({ parts, total, priced, amount }: PartsProps) {
  const { summary, rows, off } = partsBought(parts, total)
  return (
    <Disclosure summary={summary} className="mt-4 border-y border-rule">
      <ScrollTable caption="Parts of the combination and the patterns that need them">
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              Part
            </th>
            <th scope="col" className={headCell}>
              Needed by
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              A month
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, of, amount: price }) => (
            <tr key={id}>
              <th scope="row" className={`${cell} font-normal`}>
                {label}
              </th>
              <td className={cell}>
                <NeededBy of={of} all={priced.length} />
              </td>
              <td className={numberCell}>{amount(price)}</td>
            </tr>
          ))}
          {off > 0 && (
            <tr>
              <th scope="row" colSpan={2} className={`${cell} font-normal`}>
                Taken off by the terms
              </th>
              <td className={numberCell}>{amount(-off)}</td>
            </tr>
          )}
        </tbody>
      </ScrollTable>
    </Disclosure>
  )
}

function NeededBy({ of, all }: { of: PatternId[]; all: number }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {of.length === all && all > 1
        ? `all ${all}, bought once`
        : of.map((pattern) => (
            <span key={pattern} className="inline-flex items-center gap-1.5">
              <PatternGlyph pattern={pattern} size={16} />
              {PATTERN_NAMES[pattern]}
            </span>
          ))}
    </span>
  )
}
