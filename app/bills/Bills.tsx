import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { COMPARED_BILLS, OTHER_BILLS } from '@/content/published-bills'
import { BillOverview } from '@/components/bills/BillOverview'
import { BillCard } from '@/components/bills/BillCard'
import { closeOf, sideBySide } from '@/lib/backtest'
import { OtherBills } from '@/components/bills/OtherBills'
import { FileLinks } from '@/components/ui/FileLinks'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { paths } from '@/lib/share/paths'

export function Bills() {
  const bills = sideBySide(COMPARED_BILLS, AWS_US_EAST_1)
  const all = closeOf(bills)
  const systems = closeOf(bills.filter(({ comparison }) => comparison.kind === 'pattern'))
  return (
    <>
      <PageHead title="Validation against published bills">
        What companies have published about their bills, what we estimate for the same system at list prices, and the
        ratio of the two.
      </PageHead>
      <Section
        id="overview"
        title={`${all.close} of ${all.of} within a factor of two`}
        lead={
          <>
            {systems.close} of {systems.of} whole systems, {all.close - systems.close} of {all.of - systems.of} single
            services. Estimates use today&rsquo;s AWS list prices in us-east-1, without discounts, support or
            engineering; the bills are from 2015 to 2025. Load and stack are those that the publication states. No
            constant was tuned to fit a bill. Every price used is in the{' '}
            <Link href={paths.ledger()}>evidence ledger</Link>.
          </>
        }
      >
        <BillOverview bills={bills} />
        <FileLinks csv={paths.billsFile()} what="Bills and estimates" />
      </Section>
      <Section
        id="bills"
        title="Bill by bill"
        lead={
          'Inputs are marked published, with the words that say so, or inferred. An inferred input follows from the ' +
          'kind of system, never from the bill.'
        }
      >
        {bills.map(({ bill, comparison, compared }) => (
          <BillCard key={bill.id} bill={bill} comparison={comparison} compared={compared} />
        ))}
      </Section>
      <Section
        id="not-compared"
        title="Published, but not comparable"
        lead="The load or the amount was not published, or the source is not reliable."
      >
        <OtherBills bills={OTHER_BILLS} />
      </Section>
    </>
  )
}
