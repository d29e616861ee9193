import type { Metadata } from 'next'
import { FRAMEWORK_CARD, OPERATIONAL_COSTS, PRESETS, SCALE_LIMITS } from '@/content'
import { Calculator } from '@/components/calculator/Calculator'
import { headrooms, overScale, priced, standardOverheads, volumes } from '@/components/scenario/engine'
import { PricedProvider } from '@/components/scenario/PricedProvider'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { PageHead } from '@/components/ui/PageHead'
import { decode } from '@/lib/share'
import { VALIDATION } from '../validation'

export const metadata: Metadata = {
  title: 'Cost calculator',
  description:
    'Seven architectures priced at your load: infrastructure cost by component, engineering overhead, ramp-up and ' +
    'the total over the horizon, each figure with its formula and source.',
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalculatorPage({ searchParams }: Props) {
  const { scenario, ignored, empty } = decode(await searchParams)
  return (
    <>
      <PageHead size="tool" title="What would each architecture cost?">
        Infrastructure + engineering, each figure with its formula and source.
      </PageHead>
      <ScenarioProvider initial={scenario} ignored={ignored} hasLink={!empty}>
        <PricedProvider atFirst={priced(scenario)}>
          <Calculator
            presets={PRESETS}
            limits={SCALE_LIMITS}
            framework={FRAMEWORK_CARD}
            operational={OPERATIONAL_COSTS}
            overScale={overScale(scenario, SCALE_LIMITS)}
            overhead={standardOverheads(scenario)}
            volumes={volumes(scenario)}
            headrooms={headrooms(scenario, SCALE_LIMITS)}
            accuracy={VALIDATION.bills}
          />
        </PricedProvider>
      </ScenarioProvider>
    </>
  )
}
