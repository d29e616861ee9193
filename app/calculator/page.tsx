import type { Metadata } from 'next'
import { PRESETS, SCALE_LIMITS } from '@/content'
import { Calculator } from '@/components/calculator/Calculator'
import { headrooms, overScale, priced, standardOverheads, volumes } from '@/components/scenario/engine'
import { PricedProvider } from '@/components/scenario/PricedProvider'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { PageHead } from '@/components/ui/PageHead'
import { decode } from '@/lib/share'
import { ThenSentence } from '../ThenSentence'
import { VALIDATION } from '../validation'

export const metadata: Metadata = {
  title: 'Cost calculator',
  description:
    'The whole cost of architectures at your load and team: infrastructure, development, operations, ramp-up, ' +
    'migration, and what is left unpaid, each with range, formula and source.',
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalculatorPage({ searchParams }: Props) {
  const { scenario, ignored, empty } = decode(await searchParams)
  const atFirst = priced(scenario)
  return (
    <>
      <PageHead size="tool" title="What would each architecture cost?">
        The recommended candidate and its rivals: what is paid and what is left unpaid over the horizon.
      </PageHead>
      <ThenSentence query={await searchParams} />
      <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
        <PricedProvider atFirst={{ ...atFirst, points: [], frontier: [] }}>
          <Calculator
            scenario={scenario}
            presets={PRESETS}
            limits={SCALE_LIMITS}
            overScale={overScale(atFirst, SCALE_LIMITS)}
            overhead={standardOverheads(scenario)}
            volumes={volumes(scenario)}
            headrooms={headrooms(atFirst, SCALE_LIMITS)}
            accuracy={VALIDATION.bills}
          />
        </PricedProvider>
      </ScenarioProvider>
    </>
  )
}
