import { Link } from '@/components/ui/Link'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { paths } from '@/lib/share/paths'

/** What the reference guide is, how far the product follows it, and how its facts are marked. */
export function ReferenceGuide() {
  return (
    <div className="max-w-3xl space-y-3">
      <p>
        The product is built from a reference guide to six system patterns. The guide gives their components, guarantees
        and scaling limits, a table of engineering overhead, a decision tree, migration strategies, anti-patterns and
        alerting rules, and cost formulas for four of the six.
      </p>
      <p>
        Its cost rates are illustrative and far from any vendor&rsquo;s prices at scale. Results therefore use list
        prices; the reference-guide rates are listed below, shown on{' '}
        <Link href={paths.calculator()}>each pattern&rsquo;s bill</Link>, and available as a switch. Its decision tree
        is shown unchanged beside our recommendation. The Monolith, which the guide names but does not describe, was
        added by us.
      </p>
      <ProvenanceLegend />
    </div>
  )
}
