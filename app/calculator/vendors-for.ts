import { COST_FACTS } from '@/components/scenario/cost-facts'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { compareVendors, type VendorComparison } from '@/lib/analysis'
import { VENDOR_CARD_IDS } from '@/lib/report'

/** The pattern at each of the vendors, under the load and the stack of the scenario. */
export const vendorsFor = (pattern: PatternId, scenario: Scenario): VendorComparison =>
  compareVendors(
    pattern,
    scenario,
    VENDOR_CARD_IDS.map((id) => COST_FACTS.cards[id]),
  )
