import type { Metadata } from 'next'
import { OPERATIONAL_COSTS, PATTERNS, PRESETS, SCALE_LIMITS } from '@/content'
import { Comparison } from '@/components/compare/Comparison'
import { FactRows } from '@/components/compare/FactRows'
import { CalculatorLink } from '@/components/compare/late-parts'
import { candidateLines, priced, type Priced } from '@/components/scenario/engine'
import { PricedProvider } from '@/components/scenario/PricedProvider'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { CopyLink, OpenedIgnoredNotice, SharedNotice } from '@/components/scenario/late-parts'
import { PageHead } from '@/components/ui/PageHead'
import { decode, type QueryInput } from '@/lib/share'
import { ThenSentence } from '../ThenSentence'
import { VALIDATION } from '../validation'

export const metadata: Metadata = {
  title: 'Compare candidates: cost, needs, limits',
  description:
    'The recommended architecture beside its serious rivals: whole cost with its range, needs met, distance to limits.',
}

const leadingIn = ({ shown }: Priced) => [...new Set(shown.map(({ pattern }) => pattern))]

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
      <ThenSentence query={await searchParams} />
      <OpenedIgnoredNotice />
      <PricedProvider atFirst={atFirst}>
        <Comparison
          scenario={scenario}
          presets={PRESETS}
          accuracy={VALIDATION.bills}
          limits={SCALE_LIMITS}
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
