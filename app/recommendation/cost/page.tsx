import type { Metadata } from 'next'
import { Commitments } from '@/components/recommendation/details/Commitments'
import { Components } from '@/components/recommendation/details/Components'
import { CostChoice } from '@/components/recommendation/details/CostChoice'
import { CostLines } from '@/components/recommendation/details/CostLines'
import { costRows } from '@/components/recommendation/details/cost-rows'
import { DetailHead } from '@/components/recommendation/details/DetailHead'
import { partTitled } from '@/components/recommendation/details/parts'
import { EstimateAccuracy } from '@/components/costs/EstimateAccuracy'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { FileLinks } from '@/components/ui/FileLinks'
import { Section } from '@/components/ui/Section'
import { uncertainIn } from '@/lib/cost'
import { costed } from '@/lib/decision'
import { commitmentsOf } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { ThenSentence } from '../../ThenSentence'
import { VALIDATION } from '../../validation'
import { FACTS, metadataFor, reportFor } from '../report-for'

type Props = PageProps<'/recommendation/cost'>

const TITLE = partTitled('cost')

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> =>
  metadataFor(await searchParams, TITLE)

export default async function CostPage({ searchParams }: Props) {
  const { report, ignored, beside } = reportFor(await searchParams)
  const { scenario, recommendation, decider } = report
  const { candidates, recommended } = recommendation
  const other = candidates.find(({ candidate, recommended }) => candidate.id === beside && !recommended)
  const shown = other ? [recommended, other] : [recommended]
  const bought = shown.flatMap(({ candidate, name }) => {
    const commitments = commitmentsOf(candidate, scenario, FACTS)
    return commitments ? [{ name, commitments }] : []
  })
  const uncertain = uncertainIn(scenario, FACTS.operational)
  return (
    <>
      <DetailHead part="cost" title={TITLE} name={recommended.name} scenario={scenario} />
      <ThenSentence query={await searchParams} />
      <div className="no-print border-b border-rule py-3">
        <PriceChoice
          chosen={scenario.money.rateCard}
          hrefOf={(rateCard) =>
            paths.recommendationPart('cost', { ...scenario, money: { ...scenario.money, rateCard } }, { with: beside })
          }
          money={scenario.money}
        />
      </div>
      <IgnoredNotice ignored={ignored} />
      <CostChoice shown={shown} candidates={candidates} scenario={scenario} />
      <Section id="lines" title="Line by line" lead="Each line can be left out of every total; the address says so.">
        <CostLines
          rows={costRows({ shown, scenario, uncertain, beside: other?.candidate.id })}
          names={shown.map(({ name }) => name)}
        />
        <FileLinks csv={paths.wholeCostExport(scenario)} what="The lines of all candidates" />
      </Section>
      <Section
        id="components"
        title="Infrastructure, component by component"
        lead={`A month at the load of today. ${rateCardWords(scenario.money).trust}`}
      >
        <Components
          of={shown.map(({ candidate, name }) => ({
            name,
            infrastructure: decider.pricing.infrastructure(costed(candidate), scenario),
          }))}
          scenario={scenario}
        />
        <FileLinks csv={paths.exportFile('components.csv', scenario)} what="The components of all candidates" />
      </Section>
      {bought.length > 0 && (
        <Section
          id="commitments"
          title="Commitments and cash"
          lead="How single lines are bought, when each commitment pays, and what is paid when."
        >
          <Commitments of={bought} money={scenario.money} />
        </Section>
      )}
      {scenario.money.rateCard !== 'framework' && <EstimateAccuracy {...VALIDATION.bills} />}
    </>
  )
}
