'use client'

import type { CSSProperties, ReactNode } from 'react'
import { usePriced } from '@/components/scenario/PricedProvider'
import { namedByPlace } from '@/components/ui/named-by-place'
import type { ShownCandidate } from '@/lib/report'
import { ColumnHeads } from './late-parts'

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
        <ColumnHeads />
        {children}
      </table>
    </div>
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
const namesOf = (shown: readonly ShownCandidate[]): CSSProperties => ({
  ...namedByPlace(shown.map(({ name }) => name)),
  ...Object.fromEntries(shown.map(({ pattern }, place) => [`--tint-${place + 1}`, `var(--${pattern})`])),
})
