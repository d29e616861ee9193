'use client'

import type { CSSProperties, ReactNode } from 'react'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { COLUMN, hiddenBut } from './columns'

const CAPTION = 'Patterns compared: cost, limits and properties'

/**
 * The table scrolls with the page: nothing below an inner edge is overlooked. Where all columns fit, the patterns'
 * names stay below the page's header; where they do not, the table scrolls sideways alone and the aspects stay at the
 * left. On a phone it runs down the page.
 */
export function CompareFrame({ children }: { children: ReactNode }) {
  const compared = useScenario((state) => state.scenario.compare)
  return (
    <div
      role="region"
      aria-label={CAPTION}
      tabIndex={0}
      data-hidden={hiddenBut(compared)}
      className={
        'print-wide relative isolate [scrollbar-width:thin] border-y border-rule-strong ' + overflowOf(compared.length)
      }
    >
      <table
        role="table"
        aria-label={CAPTION}
        style={widthsFor(compared.length)}
        className={
          'w-full border-separate border-spacing-0 text-left text-sm max-sm:block sm:max-w-(--most) ' +
          'sm:min-w-(--least) sm:table-fixed print:max-w-none print:min-w-0'
        }
      >
        <thead role="rowgroup" className="max-sm:hidden">
          <tr role="row">
            <td role="cell" className="sticky top-(--head-top) left-0 z-30 w-38 border-b border-rule-strong bg-paper" />
            {PATTERN_IDS.map((id) => (
              <th
                key={id}
                scope="col"
                role="columnheader"
                style={{ borderTopColor: `var(--${id})` }}
                className={
                  `${COLUMN[id]} sticky top-(--head-top) z-20 border-t-4 border-b border-l border-b-rule-strong ` +
                  'border-l-rule ' +
                  'bg-paper px-3 py-2 text-left align-bottom'
                }
              >
                <Link href={paths.pattern(id)} className="inline-flex min-h-8 items-center hover:text-accent">
                  <PatternName pattern={id} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

/** Names can stay in view only in a table that does not scroll by itself, so only where all columns fit. */
function overflowOf(patterns: number): string {
  if (patterns <= 3) return `sm:[--head-top:3.5rem] ${ON_PAPER}`
  if (patterns <= 5) return `sm:max-lg:overflow-x-auto lg:[--head-top:3.5rem] ${ON_PAPER}`
  return `sm:max-xl:overflow-x-auto xl:[--head-top:3.5rem] ${ON_PAPER}`
}

const ON_PAPER = 'print:overflow-visible print:[--head-top:0px]'

/** Columns wide enough to read, and, where there are but two, not so wide that a figure loses its row. */
const widthsFor = (patterns: number): CSSProperties & Record<`--${string}`, string> => ({
  '--least': `${9.5 + patterns * 9.25}rem`,
  '--most': `${9.5 + patterns * 24}rem`,
})
