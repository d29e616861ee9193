import type { Metadata } from 'next'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { COMPARED_BILLS, OTHER_BILLS } from '@/content/published-bills'
import { BillOverview } from '@/components/bills/BillOverview'
import { BillSheet } from '@/components/bills/BillSheet'
import { sideBySide } from '@/lib/backtest'
import { OtherBills } from '@/components/bills/OtherBills'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Published bills beside our estimates',
  description:
    'What companies have said that their systems cost, what our list-price models say, the ratio, and why the ' +
    'two differ.',
}

export default function BillsPage() {
  const bills = sideBySide(COMPARED_BILLS, AWS_US_EAST_1)
  const close = bills.filter(({ compared }) => !compared.isOff).length
  return (
    <>
      <PageHead title="Held against bills that were published">
        An estimate that nobody checks is an opinion. Here is what others have said that they paid, what our models say
        at list prices, and the ratio of the two.
      </PageHead>
      <Section
        id="overview"
        title={`${close} of ${bills.length} within a factor of two`}
        lead={
          <>
            Ours are list prices of AWS in us-east-1 today, without discount, support or people; theirs are from 2015 to
            2024. No constant was moved to fit a bill. Every price used is in the{' '}
            <Link href={paths.ledger()}>evidence ledger</Link>.
          </>
        }
      >
        <BillOverview bills={bills} />
      </Section>
      <Section
        id="bills"
        title="One by one"
        lead={
          'Inputs are marked published or inferred. What is inferred follows from the kind of system, never from ' +
          'the bill.'
        }
      >
        {bills.map(({ bill, comparison, compared }) => (
          <BillSheet key={bill.id} bill={bill} comparison={comparison} compared={compared} />
        ))}
      </Section>
      <Section
        id="not-compared"
        title="Published, but not comparable"
        lead="No load, no dollars, or no trust: each with its reason."
      >
        <OtherBills bills={OTHER_BILLS} />
      </Section>
    </>
  )
}
