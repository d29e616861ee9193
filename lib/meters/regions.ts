import type { Price } from '@/content/schemas/price'

/** Parts of the world by which vendors group their regions. */
type Area = 'us' | 'canada' | 'mexico' | 'south-america' | 'europe' | 'middle-east' | 'africa' | 'asia' | 'oceania'

type Regions = Readonly<Record<Area, readonly string[]>>

/** Public regions of the vendors, by their own names. A price that one lacks is taken from another. */
const REGIONS = {
  aws: {
    us: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    canada: ['ca-central-1', 'ca-west-1'],
    mexico: ['mx-central-1'],
    'south-america': ['sa-east-1'],
    europe: [
      ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
      ...['eu-south-1', 'eu-south-2'],
    ],
    'middle-east': ['me-south-1', 'me-central-1', 'il-central-1'],
    africa: ['af-south-1'],
    asia: [
      ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-southeast-1', 'ap-southeast-3'],
      ...['ap-southeast-5', 'ap-southeast-7', 'ap-south-1', 'ap-south-2', 'ap-east-1', 'ap-east-2'],
    ],
    oceania: ['ap-southeast-2', 'ap-southeast-4'],
  },
  azure: {
    us: [
      ...['eastus', 'eastus2', 'centralus', 'northcentralus', 'southcentralus', 'westcentralus'],
      ...['westus', 'westus2', 'westus3'],
    ],
    canada: ['canadacentral', 'canadaeast'],
    mexico: ['mexicocentral'],
    'south-america': ['brazilsouth', 'brazilsoutheast', 'chilecentral'],
    europe: [
      ...['northeurope', 'westeurope', 'uksouth', 'ukwest', 'francecentral', 'francesouth', 'germanywestcentral'],
      ...['germanynorth', 'norwayeast', 'norwaywest', 'swedencentral', 'switzerlandnorth', 'switzerlandwest'],
      ...['polandcentral', 'italynorth', 'spaincentral', 'austriaeast', 'belgiumcentral'],
    ],
    'middle-east': ['uaenorth', 'uaecentral', 'qatarcentral', 'israelcentral'],
    africa: ['southafricanorth', 'southafricawest'],
    asia: [
      ...['eastasia', 'southeastasia', 'japaneast', 'japanwest', 'koreacentral', 'koreasouth', 'centralindia'],
      ...['southindia', 'westindia', 'indonesiacentral', 'malaysiawest'],
    ],
    oceania: ['australiaeast', 'australiasoutheast', 'australiacentral', 'newzealandnorth'],
  },
  gcp: {
    us: [
      ...[
        'us-central1',
        'us-east1',
        'us-east4',
        'us-east5',
        'us-south1',
        'us-west1',
        'us-west2',
        'us-west3',
        'us-west4',
      ],
    ],
    canada: ['northamerica-northeast1', 'northamerica-northeast2'],
    mexico: ['northamerica-south1'],
    'south-america': ['southamerica-east1', 'southamerica-west1'],
    europe: [
      ...['europe-central2', 'europe-north1', 'europe-north2', 'europe-southwest1', 'europe-west1', 'europe-west2'],
      ...['europe-west3', 'europe-west4', 'europe-west6', 'europe-west8', 'europe-west9', 'europe-west10'],
      'europe-west12',
    ],
    'middle-east': ['me-central1', 'me-central2', 'me-west1'],
    africa: ['africa-south1'],
    asia: [
      ...['asia-east1', 'asia-east2', 'asia-northeast1', 'asia-northeast2', 'asia-northeast3', 'asia-south1'],
      ...['asia-south2', 'asia-southeast1', 'asia-southeast2'],
    ],
    oceania: ['australia-southeast1', 'australia-southeast2'],
  },
} as const satisfies Partial<Record<Price['vendor'], Regions>>

const isVendorWithRegions = (vendor: Price['vendor']): vendor is keyof typeof REGIONS => vendor in REGIONS

/** The regions of a vendor; none where it sells by area or everywhere alike. */
export const regionsOfVendor = (vendor: Price['vendor']): readonly string[] =>
  isVendorWithRegions(vendor) ? Object.values<readonly string[]>(REGIONS[vendor]).flat() : []

/** Regions in which Cloud Run costs its second price class (cloud.google.com/run/pricing). */
export const CLOUD_RUN_TIER_2: readonly string[] = [
  ...['africa-south1', 'asia-east2', 'asia-northeast3', 'asia-south2', 'asia-southeast1', 'asia-southeast2'],
  ...['australia-southeast1', 'australia-southeast2', 'europe-central2', 'europe-west2', 'europe-west3'],
  ...['europe-west6', 'europe-west10', 'europe-west12', 'me-central1', 'me-central2', 'northamerica-northeast1'],
  ...['northamerica-northeast2', 'southamerica-east1', 'southamerica-west1', 'us-west2', 'us-west3', 'us-west4'],
]

const NORTH_AMERICA = ['us', 'canada', 'mexico'] as const

/** The parts of the world that price lists name where a price does not belong to one region. */
const NAMED_AREAS: Readonly<Record<string, readonly Area[]>> = {
  US: ['us'],
  'US regions': ['us'],
  'US/Mexico/Canada': NORTH_AMERICA,
  'US, Mexico, Canada, Europe, Israel': [...NORTH_AMERICA, 'europe'],
  'Europe, Israel': ['europe'],
  'NA/EU/Africa': [...NORTH_AMERICA, 'europe', 'middle-east', 'africa'],
  'zone 1': [...NORTH_AMERICA, 'europe', 'middle-east', 'africa'],
  'worldwide except Asia/Australia/China': [...NORTH_AMERICA, 'south-america', 'europe', 'middle-east', 'africa'],
}

/** Single regions that price lists name in another way. */
const NAMED_REGIONS: Readonly<Record<string, string>> = { 'West Europe': 'westeurope', 'Japan East': 'japaneast' }

/** Whether a price that is listed for `listed` holds in a region of the vendor, by its own name. */
export function holdsIn(listed: string, vendor: Price['vendor'], region: string): boolean {
  if (listed === region || listed === 'global' || NAMED_REGIONS[listed] === region) return true
  if (!isVendorWithRegions(vendor)) return true
  if (listed.startsWith('tier 1 ')) return regionsOfVendor(vendor).includes(region) && !isTier2(region)
  if (listed.startsWith('tier 2 ')) return isTier2(region)
  const regions: Regions = REGIONS[vendor]
  return (NAMED_AREAS[listed] ?? []).some((area) => regions[area].includes(region))
}

const isTier2 = (region: string): boolean => CLOUD_RUN_TIER_2.includes(region)
