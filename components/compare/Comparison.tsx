import type { ReactNode } from 'react'
import type { Preset } from '@/content/schemas/preset'
import type { Scenario } from '@/content/schemas/scenario'
import type { CandidateLines } from '@/components/scenario/engine'
import { PriceControl, WorkedExampleName } from '@/components/scenario/late-parts'
import { Section } from '@/components/ui/Section'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import type { Validation } from '@/lib/backtest'
import { CompareFrame } from './CompareFrame'
import { DifferencesSwitch } from './DifferencesSwitch'
import type { Limits } from '@/lib/scale'
import { LoadForm } from './LoadForm'
import { CompareCharts, ComparisonSummary, LiveRows, LoadControl, PatternChoice, RowGroup } from './late-parts'

type Props = {
  /** As the link has it, for the form that works without a script. */
  scenario: Scenario
  presets: Preset[]
  accuracy: Validation['bills']
  limits: Limits
  /** The charts' lines as the page came with them. */
  lines: CandidateLines
  /** Rows of facts, rendered by the server. */
  facts: ReactNode
  /** Copy link and the way to the calculator. */
  tools: ReactNode
}

/** Set the load, read: cost, needs, limits and properties of the serious candidates in one table, and in pictures. */
export function Comparison({ scenario, presets, limits, accuracy, lines, facts, tools }: Props) {
  return (
    <div className="group/compare">
      <div className="grid gap-6 py-6">
        <WorkedExampleName examples={presets} />
        <PriceControl on="compare" />
        <LoadControl />
        <LoadForm scenario={scenario} />
        <ComparisonSummary limits={limits} accuracy={accuracy} />
        <PatternChoice />
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
          <DifferencesSwitch />
          <div className="flex flex-wrap gap-3">{tools}</div>
        </div>
      </div>
      <JumpTo />
      <CompareFrame>
        <LiveRows limits={limits} />
        <RowGroup
          id="facts"
          title="Properties of the pattern"
          lead="Of the leading pattern, as the reference guide states them; marked where derived or assumed."
        >
          {facts}
        </RowGroup>
      </CompareFrame>
      <div className="py-6">
        <ProvenanceLegend />
      </div>
      <Section id="charts" title="Charts">
        <CompareCharts atFirst={lines} />
      </Section>
    </div>
  )
}

/** The table is longer than any screen: a way to each of its parts. */
function JumpTo() {
  return (
    <nav aria-label="Parts of the comparison" className="no-print flex flex-wrap gap-x-6 pb-3">
      {[
        ['#money', 'Cost'],
        ['#needs', 'Needs'],
        ['#limits', 'Limits'],
        ['#facts', 'Properties'],
        ['#charts', 'Charts'],
      ].map(([href, part]) => (
        <a key={href} href={href} className="link inline-flex min-h-11 items-center text-sm">
          {part}
        </a>
      ))}
    </nav>
  )
}
