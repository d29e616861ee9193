import type { Metadata } from 'next'
import { ANTI_PATTERNS, OPERATIONAL_COSTS, PATTERNS, PRESETS, SCALE_LIMITS } from '@/content'
import { COST_LINE_TEXTS } from '@/content/scenario/cost-lines'
import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { Comparison } from '@/components/compare/Comparison'
import { FactRows } from '@/components/compare/FactRows'
import { CalculatorLink } from '@/components/compare/CalculatorLink'
import { CopyLink } from '@/components/scenario/CopyLink'
import { candidateLines, priced, type Priced } from '@/components/scenario/engine'
import { OpenedIgnoredNotice } from '@/components/scenario/OpenedIgnoredNotice'
import { PricedProvider } from '@/components/scenario/PricedProvider'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { PageHead } from '@/components/ui/PageHead'
import { capitalised } from '@/lib/format'
import { decode, type QueryInput } from '@/lib/share'
import { VALIDATION } from '../validation'

export const metadata: Metadata = {
  title: 'Compare candidates: cost, needs, limits',
  description:
    'The recommended architecture beside its serious rivals: whole cost with its range, needs met, distance to limits.',
}

const FORMULAS = byPart((part) => (
  <>
    {COST_LINE_TEXTS[part].contains} <span className="mt-1 block">{capitalised(COST_LINE_TEXTS[part].formula)}.</span>
  </>
))

const leadingIn = ({ shown }: Priced) => [...new Set(shown.map(({ pattern }) => pattern))]

function byPart<Value>(valueOf: (part: CostPart) => Value): Record<CostPart, Value> {
  // The cast: `fromEntries` forgets the names.
  return Object.fromEntries(COST_PARTS.map((part) => [part, valueOf(part)])) as Record<CostPart, Value>
}

export default async function ComparePage({
  searchParams,
}: {
  searchParams: Promise<Exclude<QueryInput, URLSearchParams>>
}) {
  const { scenario, ignored, empty } = decode(await searchParams)
  const atFirst = priced(scenario)
  return (
    <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
      <PageHead size="tool" title="Compare candidates: cost, needs, limits">
        The recommended architecture beside its serious rivals, at your load. Cost, needs and limits follow at once.
      </PageHead>
      <OpenedIgnoredNotice />
      <PricedProvider atFirst={atFirst}>
        <Comparison
          scenario={scenario}
          presets={PRESETS}
          accuracy={VALIDATION.bills}
          limits={SCALE_LIMITS}
          antiPatterns={ANTI_PATTERNS}
          formulas={FORMULAS}
          lines={candidateLines(atFirst)}
          facts={<FactRows patterns={PATTERNS} operational={OPERATIONAL_COSTS} leading={leadingIn(atFirst)} />}
          tools={
            <>
              <CopyLink />
              <CalculatorLink />
            </>
          }
        />
      </PricedProvider>
      <SharedNotice />
    </ScenarioProvider>
  )
}
