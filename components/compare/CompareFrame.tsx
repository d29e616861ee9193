'use client'

import type { CSSProperties, ReactNode } from 'react'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import type { ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { roleInWords } from '@/components/costs/candidate-role'

const CAPTION = 'Candidates compared: cost, needs, limits and properties'

/**
 * The table scrolls with the page: nothing below an inner edge is overlooked. Where all columns fit, the candidates'
 * names stay below the page's header; where they do not, the table scrolls sideways alone and the aspects stay at the
 * left. On a phone it runs down the page.
 */
export function CompareFrame({ children }: { children: ReactNode }) {
  const { shown } = usePriced()
  return (
    <div
      role="region"
      aria-label={CAPTION}
      tabIndex={0}
      className={
        'print-wide relative isolate [scrollbar-width:thin] border-y border-rule-strong ' + overflowOf(shown.length)
      }
    >
      <table
        role="table"
        aria-label={CAPTION}
        style={{ ...widthsFor(shown.length), ...namesOf(shown) }}
        className={
          'w-full border-separate border-spacing-0 text-left text-sm max-sm:block sm:max-w-(--most) ' +
          'sm:min-w-(--least) sm:table-fixed print:max-w-none print:min-w-0'
        }
      >
        <thead role="rowgroup" className="max-sm:hidden">
          <tr role="row">
            <td role="cell" className="sticky top-(--head-top) left-0 z-30 w-38 border-b border-rule-strong bg-paper" />
            {shown.map((one) => (
              <ColumnHead key={one.id} of={one} />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

function ColumnHead({ of: one }: { of: ShownCandidate }) {
  const isRecommended = one.because === 'recommended'
  return (
    <th
      scope="col"
      role="columnheader"
      style={{ borderTopColor: `var(--${one.pattern})` }}
      className={
        'sticky top-(--head-top) z-20 border-t-4 border-b border-l border-b-rule-strong border-l-rule px-3 py-2 ' +
        `text-left align-top ${isRecommended ? 'bg-raised' : 'bg-paper'}`
      }
    >
      <Link href={paths.pattern(one.pattern)} className="inline-flex items-start gap-2 hover:text-accent">
        <PatternGlyph pattern={one.pattern} size={20} />
        <span className="font-medium">{one.name}</span>
      </Link>
      <span className={`block text-2xs ${isRecommended ? 'font-semibold text-accent' : 'font-normal text-muted'}`}>
        {roleInWords(one)}
      </span>
    </th>
  )
}

/** Names can stay in view only in a table that does not scroll by itself, so only where all columns fit. */
function overflowOf(columns: number): string {
  if (columns <= 3) return `sm:[--head-top:3.5rem] ${ON_PAPER}`
  if (columns <= 5) return `sm:max-lg:overflow-x-auto lg:[--head-top:3.5rem] ${ON_PAPER}`
  if (columns <= 7) return `sm:max-xl:overflow-x-auto xl:[--head-top:3.5rem] ${ON_PAPER}`
  return `sm:overflow-x-auto ${ON_PAPER}`
}

const ON_PAPER = 'print:overflow-visible print:[--head-top:0px]'

/** Columns wide enough to read, and, where there are but two, not so wide that a figure loses its row. */
const widthsFor = (columns: number): CSSProperties & Record<`--${string}`, string> => ({
  '--least': `${9.5 + columns * 9.25}rem`,
  '--most': `${9.5 + columns * 24}rem`,
})

/** What names and colours the line of a candidate on a phone, by its place. */
const namesOf = (shown: readonly ShownCandidate[]): Record<`--${string}`, string> =>
  Object.fromEntries(
    shown.flatMap(({ name, pattern }, index) => [
      [`--name-${index + 1}`, JSON.stringify(name)],
      [`--tint-${index + 1}`, `var(--${pattern})`],
    ]),
  )
