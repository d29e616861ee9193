import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { afterSharedFree } from '../engine/shared-free'

/** Where viewers are sets the price; each class climbs its own tiers. */
const CLASSES = [
  { usage: 'gb', line: 'egress', where: 'US, Canada, Mexico, Europe, Israel', price: 'aws.cloudfront.egress.us_eu' },
  { usage: 'japanGb', line: 'egress-japan', where: 'Japan', price: 'aws.cloudfront.egress.japan' },
  {
    usage: 'southAmericaMiddleEastAfricaGb',
    line: 'egress-sa-me',
    where: 'South America, Middle East, Africa',
    price: 'aws.cloudfront.egress.sa_me',
  },
  { usage: 'asiaPacificGb', line: 'egress-apac', where: 'Asia Pacific', price: 'aws.cloudfront.egress.apac' },
  { usage: 'indiaGb', line: 'egress-india', where: 'India', price: 'aws.cloudfront.egress.india' },
] as const

/** Requests share ten million free ones, bytes one terabyte, whichever class they fall in. */
const REQUESTS = [
  { usage: 'httpsRequests', line: 'https', where: 'HTTPS requests, US, Canada, Mexico', price: 'aws.cloudfront.https' },
  {
    usage: 'europeHttpsRequests',
    line: 'https-europe',
    where: 'HTTPS requests, Europe',
    price: 'aws.cloudfront.https.eu',
  },
  { usage: 'httpRequests', line: 'http', where: 'HTTP requests, US, Canada, Mexico', price: 'aws.cloudfront.http' },
] as const

/** Fetching from an origin inside AWS is free; sending to one (uploads) is not. */
const distribution = defineMeter({
  id: 'aws.cloudfront',
  vendor: 'aws',
  service: 'CloudFront',
  label: 'Content delivery',
  usage: [
    ...CLASSES.map(({ usage, where }) => field(usage, `Data sent to viewers: ${where}`, 'GB/month', 0)),
    ...REQUESTS.map(({ usage, where }) => field(usage, where, 'requests/month', 0)),
    field('functionInvocations', 'Calls of CloudFront functions', 'calls/month', 0),
    field('originGb', 'Data sent to the origin', 'GB/month', 0),
    field('invalidationPaths', 'Paths invalidated', 'paths/month', 0),
  ],
  prices: [
    ...CLASSES.map(({ price }) => price),
    ...REQUESTS.map(({ price }) => price),
    'aws.cloudfront_functions.invocation',
    'aws.cloudfront.origin_us',
    'aws.cloudfront.invalidation',
  ],
  lines: (usage, price, options) => {
    const gb = afterSharedFree(
      CLASSES.map((zone) => usage[zone.usage]),
      price(CLASSES[0].price),
      options,
    )
    const requests = afterSharedFree(
      REQUESTS.map((kind) => usage[kind.usage]),
      price(REQUESTS[0].price),
      options,
    )
    return [
      // A line for what is used at all, at the quantity that is left to pay.
      ...CLASSES.map((zone, index) =>
        usage[zone.usage] > 0 ? line(zone.line, `Data out, ${zone.where}`, gb[index] ?? 0, price(zone.price)) : null,
      ),
      ...REQUESTS.map((kind, index) =>
        usage[kind.usage] > 0 ? line(kind.line, kind.where, requests[index] ?? 0, price(kind.price)) : null,
      ),
      optionalLine(
        'functions',
        'Function calls',
        usage.functionInvocations,
        price('aws.cloudfront_functions.invocation'),
        options,
      ),
      optionalLine('origin', 'Data sent to the origin', usage.originGb, price('aws.cloudfront.origin_us'), options),
      optionalLine(
        'invalidation',
        'Paths invalidated',
        usage.invalidationPaths,
        price('aws.cloudfront.invalidation'),
        options,
      ),
    ]
  },
})

const flatRate = defineMeter({
  id: 'aws.cloudfront.flat-rate',
  vendor: 'aws',
  service: 'CloudFront flat-rate plans',
  label: 'Content delivery at a flat rate',
  usage: [
    field('proPlans', 'Distributions on the Pro plan', 'plans', 0),
    field('businessPlans', 'Distributions on the Business plan', 'plans', 0),
    field('premiumPlans', 'Distributions on the Premium plan', 'plans', 0),
  ],
  prices: ['aws.cloudfront.flat_pro', 'aws.cloudfront.flat_business', 'aws.cloudfront.flat_premium'],
  lines: ({ proPlans, businessPlans, premiumPlans }, price) => [
    optionalLine('pro', 'Pro', proPlans, price('aws.cloudfront.flat_pro')),
    optionalLine('business', 'Business', businessPlans, price('aws.cloudfront.flat_business')),
    optionalLine('premium', 'Premium', premiumPlans, price('aws.cloudfront.flat_premium')),
  ],
})

export const CLOUDFRONT_METERS = [distribution, flatRate] as const
