import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isPatternId } from '@/content'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { EQUIVALENTS } from '@/content/rate-cards/equivalents'
import { LIST_CARDS } from '@/content/rate-cards'
import { vendorsFor } from '@/app/calculator/vendors-for'
import { VendorChart } from '@/components/charts/late-parts'
import { MeteredDifferently } from '@/components/costs/MeteredDifferently'
import { vendorBars } from '@/components/costs/vendor-bars'
import { VendorTable } from '@/components/costs/VendorTable'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { quantity } from '@/lib/format'
import { peakQpsOf, shownCurrency } from '@/lib/kernel'
import { verdictsInWords } from '@/lib/report'
import { decode } from '@/lib/share'
import { paths } from '@/lib/share/paths'

type Props = PageProps<'/calculator/[pattern]/vendors'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pattern } = await params
  if (!isPatternId(pattern)) return {}
  return { title: `${PATTERN_NAMES[pattern]}: vendors compared`, robots: { index: false, follow: true } }
}

/** One pattern under the same load and stack at several vendors: block by block, with what is not known of each. */
export default async function VendorsPage({ params, searchParams }: Props) {
  const { pattern } = await params
  if (!isPatternId(pattern)) notFound()
  const { scenario, ignored } = decode(await searchParams)
  const found = vendorsFor(pattern, scenario)
  return (
    <>
      <PageHead size="tool" title={`${PATTERN_NAMES[pattern]}: vendors compared`}>
        The same load ({quantity(peakQpsOf(scenario), 'requests/s')} at the peak) and the same stack at the list prices
        of three vendors, for a month of infrastructure. Your own prices and discounts are left out.{' '}
        <Link href={paths.bill(pattern, scenario)} className="link">
          Cost breakdown
        </Link>{' '}
        ·{' '}
        <Link href={paths.calculator(scenario)} className="link">
          Change the figures
        </Link>{' '}
        ·{' '}
        <a href={paths.billVendorsExport(pattern, scenario, 'csv')} className="link" download>
          CSV
        </a>{' '}
        ·{' '}
        <a href={paths.billVendorsExport(pattern, scenario, 'json')} className="link" download>
          JSON
        </a>
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <Section
        id="verdict"
        title="Who is cheaper"
        lead={
          'A vendor is called cheaper only where the gap is larger than what is missing: every borrowed price of the ' +
          'one at its highest, and of the other at its lowest.'
        }
      >
        <ul className="max-w-3xl list-disc space-y-1 pl-5">
          {verdictsInWords(found, scenario.money).map((verdict) => (
            <li key={verdict}>{verdict}</li>
          ))}
        </ul>
      </Section>
      <Section
        id="blocks"
        title="Block by block"
        lead={
          'Marked as borrowed: no price of the vendor in this region is known, so that of another vendor or region ' +
          'stands in. Its range goes from the lowest to the highest price of that part at the others, or where no ' +
          'other is known, as far as prices of other parts lie apart.'
        }
      >
        <VendorTable found={found} money={scenario.money} />
      </Section>
      <Section id="chart" title="In a picture">
        <VendorChart {...vendorBars(found, scenario.money)} currency={shownCurrency(scenario.money).currency} />
      </Section>
      <Section
        id="differences"
        title="Metered differently"
        lead="A part that a vendor bills in another way, and what was assumed to put both beside each other."
      >
        <MeteredDifferently vendors={found.vendors} equivalents={EQUIVALENTS} cards={LIST_CARDS} />
      </Section>
    </>
  )
}
