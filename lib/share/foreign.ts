import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_PRICE_IDS } from '@/content/scenario/price-ids'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirement-names'
import { ignored, type Ignored } from './ignored'

const TRACKING = /^(utm_\w+|(fb|g|d|tw|tt|y)clid|msclkid|[gw]braid|gad_source|li_fat_id|igshid|mc_[ce]id|_g[al])$/

/**
 * True for tracking parameters that mail programs and networks append. They say nothing about the scenario, and the
 * reader did not write them, so they are ignored without a remark.
 */
export const isTracking = (name: string) => TRACKING.test(name)

/** The remark on a parameter that is not a key of the link. */
export function foreignKey(name: string, text: string): Ignored {
  const [prefix = ''] = name.split('.', 1)
  return ignored(name, text, FAMILIES.get(prefix)?.(prefix) ?? 'a parameter that this app knows')
}

const ofPattern = (prefix: string) => `${prefix}. followed by one of ${PATTERN_IDS.join(', ')}`

const CAPACITIES = Object.values(CAPACITY_FIELDS).map(({ key }) => key.slice('cap.'.length))

const FAMILIES = new Map<string, (prefix: string) => string>([
  ['overhead', ofPattern],
  ['learning', ofPattern],
  ['price', (prefix) => `${prefix}. followed by the id of a price that an estimate uses, e.g. ${LIST_PRICE_IDS[0]}`],
  ['cap', (prefix) => `${prefix}. followed by one of ${CAPACITIES.join(', ')}`],
  ['req', (prefix) => `${prefix}. followed by one of ${REQUIREMENT_NAMES.join(', ')}`],
])
