'use client'

import type { CSSProperties, ReactNode } from 'react'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { COLUMN, hiddenBut } from './columns'

const CAPTION = 'The chosen patterns side by side: money, limits and facts'

/**
 * The table in its frame: from a tablet up it scrolls inside, with the patterns' names at the top and the aspects at
 * the left staying in sight; on a phone it runs down the page.
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
        'print-wide relative isolate [scrollbar-width:thin] border-y border-rule-strong sm:max-h-[calc(100dvh-5rem)] ' +
        'sm:overflow-auto print:max-h-none print:overflow-visible'
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
            <td role="cell" className="sticky top-0 left-0 z-30 w-38 border-b border-rule-strong bg-paper" />
            {PATTERN_IDS.map((id) => (
              <th
                key={id}
                scope="col"
                role="columnheader"
                style={{ borderTopColor: `var(--${id})` }}
                className={
                  `${COLUMN[id]} sticky top-0 z-20 border-t-4 border-b border-l border-b-rule-strong border-l-rule ` +
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

/** Columns wide enough to read, and, where there are but two, not so wide that a figure loses its row. */
const widthsFor = (patterns: number): CSSProperties & Record<`--${string}`, string> => ({
  '--least': `${9.5 + patterns * 9.25}rem`,
  '--most': `${9.5 + patterns * 24}rem`,
})
