import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FRAMEWORK_CARD, isPatternId } from '@/content'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { today } from '@/app/today'
import { BillsSideBySide } from '@/components/costs/BillsSideBySide'
import { StalePrices } from '@/components/costs/StalePrices'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'
import { borrowedRange } from '@/lib/analysis'
import { chosenCard, deriveRequirements, patternCost } from '@/lib/cost'
import { moneyIn, quantity } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import { decode } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { ThenSentence } from '../../ThenSentence'

type Props = PageProps<'/calculator/[pattern]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pattern } = await params
  if (!isPatternId(pattern)) return {}
  return { title: `${PATTERN_NAMES[pattern]}: cost breakdown`, robots: { index: false, follow: true } }
}

/**
 * One pattern's two bills as a page: to read without a script, to print, and to send to whoever asks where a number
 * comes from.
 */
export default async function BillPage({ params, searchParams }: Props) {
  const { pattern } = await params
  if (!isPatternId(pattern)) notFound()
  const { scenario, ignored } = decode(await searchParams)
  const cost = patternCost(pattern, scenario, COST_FACTS)
  const { amount } = moneyIn(scenario.money)
  const card = chosenCard(scenario, COST_FACTS)
  const open = card.kind === 'list' ? borrowedRange(pattern, scenario, card) : null
  return (
    <>
      <PageHead size="tool" title={`${PATTERN_NAMES[pattern]}: cost breakdown`}>
        <strong className="mb-1 block text-2xl font-semibold text-ink">
          {amount(cost.estimate.total)} of infrastructure a month
          {open && (
            <>
              {' '}
              (prices that are not known leave {amount(open.low)} to {amount(open.high)})
            </>
          )}
        </strong>
        {rateCardWords(scenario.money).inUse}, for a peak load of {quantity(peakQpsOf(scenario), 'requests/s')}.{' '}
        <Link href={paths.calculator(scenario)} className="link">
          Change the figures
        </Link>{' '}
        ·{' '}
        <a href={paths.billExport(pattern, scenario)} className="link" download>
          Download CSV
        </a>{' '}
        or{' '}
        <a href={paths.billExport(pattern, scenario).replace('.csv', '.json')} className="link" download>
          JSON
        </a>{' '}
        ·{' '}
        <Link href={paths.billVendors(pattern, scenario)} className="link">
          Compare vendors
        </Link>
      </PageHead>
      <ThenSentence query={await searchParams} />
      <IgnoredNotice ignored={ignored} />
      <div className="border-b border-rule py-4">
        <PriceChoice
          chosen={scenario.money.rateCard}
          hrefOf={(rateCard) => paths.bill(pattern, { ...scenario, money: { ...scenario.money, rateCard } })}
          money={scenario.money}
        />
      </div>
      <Section id="infrastructure" title="Infrastructure" lead={rateCardWords(scenario.money).trust}>
        <StalePrices estimate={cost.estimate} today={today()} />
        <BillsSideBySide
          cost={cost}
          requirements={deriveRequirements(scenario)}
          framework={FRAMEWORK_CARD}
          scenario={scenario}
        />
      </Section>
      <div className="pb-8">
        <ProvenanceLegend />
      </div>
    </>
  )
}
