import { defineMeter, field } from '../engine/define'
import { optionalLine } from '../engine/line'
import { sharingFree } from '../engine/shared-free'

/** Price classes by the location of the viewers. Each class has volume tiers of its own. */
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

/** Request types. All classes together have ten million free requests and one free terabyte a month. */
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
  lines: (usage, prices, options) => {
    const gb = sharingFree(prices[CLASSES[0].price], options)
    const requests = sharingFree(prices[REQUESTS[0].price], options)
    return [
      // A class that is used gets a line even when the free tier covers all of it.
      ...CLASSES.map((zone) =>
        usage[zone.usage] > 0
          ? gb({
              id: zone.line,
              label: `Data out, ${zone.where}`,
              quantity: usage[zone.usage],
              price: prices[zone.price],
            })
          : null,
      ),
      ...REQUESTS.map((kind) =>
        usage[kind.usage] > 0
          ? requests({ id: kind.line, label: kind.where, quantity: usage[kind.usage], price: prices[kind.price] })
          : null,
      ),
      optionalLine({
        id: 'functions',
        label: 'Function calls',
        quantity: usage.functionInvocations,
        price: prices['aws.cloudfront_functions.invocation'],
        options,
      }),
      optionalLine({
        id: 'origin',
        label: 'Data sent to the origin',
        quantity: usage.originGb,
        price: prices['aws.cloudfront.origin_us'],
        options,
      }),
      optionalLine({
        id: 'invalidation',
        label: 'Paths invalidated',
        quantity: usage.invalidationPaths,
        price: prices['aws.cloudfront.invalidation'],
        options,
      }),
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
  lines: ({ proPlans, businessPlans, premiumPlans }, prices) => [
    optionalLine({ id: 'pro', label: 'Pro', quantity: proPlans, price: prices['aws.cloudfront.flat_pro'] }),
    optionalLine({
      id: 'business',
      label: 'Business',
      quantity: businessPlans,
      price: prices['aws.cloudfront.flat_business'],
    }),
    optionalLine({
      id: 'premium',
      label: 'Premium',
      quantity: premiumPlans,
      price: prices['aws.cloudfront.flat_premium'],
    }),
  ],
})

export const CLOUDFRONT_METERS = [distribution, flatRate] as const
