import type { ReactNode } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import type { Scenario } from '@/content/schemas/scenario'
import { PriceControl } from '@/components/scenario/PriceControl'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { ComparedPatterns } from './ComparedPatterns'
import { CompareFrame } from './CompareFrame'
import { DifferencesSwitch } from './DifferencesSwitch'
import { LiveRows } from './LiveRows'
import { LoadControl } from './LoadControl'
import { LoadForm } from './LoadForm'
import { RowGroup } from './RowGroup'
import { ComparisonSummary } from './ComparisonSummary'

type Props = {
  /** As the link has it, for the form that works without a script. */
  scenario: Scenario
  limits: Record<PatternId, ScaleLimit[]>
  antiPatterns: AntiPattern[]
  /** Rows of facts, rendered by the server. */
  facts: ReactNode
  /** Copy link and onward links. */
  tools: ReactNode
}

/** Choose, load, read: the chosen patterns on facts and on money in one table. */
export function Comparison({ scenario, limits, antiPatterns, facts, tools }: Props) {
  return (
    <div className="group/compare">
      <div className="grid gap-6 py-6">
        <PriceControl on="compare" />
        <ComparedPatterns />
        <LoadControl />
        <LoadForm scenario={scenario} />
        <ComparisonSummary limits={limits} />
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
          <DifferencesSwitch />
          <div className="flex flex-wrap gap-3">{tools}</div>
        </div>
      </div>
      <JumpTo />
      <CompareFrame>
        <LiveRows limits={limits} antiPatterns={antiPatterns} />
        <RowGroup id="facts" title="Facts" lead="As the reference guide states them; marked where derived or assumed.">
          {facts}
        </RowGroup>
      </CompareFrame>
      <div className="py-6">
        <ProvenanceLegend />
      </div>
    </div>
  )
}

/** On a phone the comparison is long: a way to its three parts. */
function JumpTo() {
  return (
    <nav aria-label="Parts of the comparison" className="flex gap-6 pb-3 sm:hidden">
      {[
        ['#money', 'Money'],
        ['#limits', 'Limits'],
        ['#facts', 'Facts'],
      ].map(([href, part]) => (
        <a key={href} href={href} className="link inline-flex min-h-11 items-center text-sm">
          {part}
        </a>
      ))}
    </nav>
  )
}
