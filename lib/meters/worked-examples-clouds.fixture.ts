import {
  infracost,
  cloudflare,
  PUBSUB_PAGE,
  COSMOS_DOCS,
  WITH_FREE_TIER,
  LISTED,
  example,
  type WorkedExample,
} from './worked-example.fixture'

/** The worked examples of meters of Cloudflare, Google Cloud and Azure. */
export const OTHER_CLOUDS_EXAMPLES: readonly WorkedExample[] = [
  // Cloudflare: the allowances of the paid plan are subtracted, and usage beyond them is rounded up as on the vendor's
  // bill.
  example(
    'cf-workers-15m',
    'cloudflare.workers',
    { requests: 15_000_000, cpuMs: 7 },
    [8, 0.011],
    cloudflare('workers/platform/pricing.mdx'),
  ),
  example(
    'cf-workers-100m',
    'cloudflare.workers',
    { requests: 100_000_000, cpuMs: 7 },
    [45.4, 0.011],
    cloudflare('workers/platform/pricing.mdx'),
  ),
  example(
    'cf-do-1',
    'cloudflare.durable-objects',
    { requests: 1_500_000, activeSeconds: 1_000_000 },
    [5.15, 0.011],
    cloudflare('durable-objects/platform/pricing.mdx'),
  ),
  // 10,000 connections and 432 million messages over them.
  example(
    'cf-do-4',
    'cloudflare.durable-objects',
    { requests: 10_000, webSocketMessages: 432_000_000, activeSeconds: 4_320_000 },
    [20.65, 0.011],
    cloudflare('durable-objects/platform/pricing.mdx'),
  ),
  example(
    'cf-logs-1',
    'cloudflare.logs',
    { events: 30_000_000 },
    [6, 0.011],
    cloudflare('workers/observability/logs/workers-logs.mdx'),
  ),
  example(
    'cf-queues-100m',
    'cloudflare.queues',
    { messages: 100_000_000, messageKb: 127 },
    [239.6, 0.024],
    cloudflare('queues/platform/pricing.mdx'),
  ),
  example(
    'cf-r2-standard',
    'cloudflare.r2',
    { storageGb: 1000, writes: 1000, reads: 1_000_000 },
    [14.85, 0.011],
    cloudflare('r2/pricing.mdx'),
  ),
  // Stored for five days, billed for the minimum of thirty.
  example(
    'cf-r2-ia',
    'cloudflare.r2-infrequent-access',
    { storageGb: 1000, storedDays: 5, writes: 1000, reads: 1_000_000, retrievedGb: 1000 },
    [29.9, 0.011],
    cloudflare('r2/pricing.mdx'),
  ),

  // Google Cloud.
  example(
    'ic-gcf',
    'gcp.functions',
    { requests: 10_000_000, ghzSeconds: 1_200_000, gbSeconds: 750_000, egressGb: 100 },
    [29.88, 0.044],
    infracost('google', 'cloudfunctions_function_test', 'my_function'),
    { options: LISTED },
  ),
  example(
    'firestore-2018-lines',
    'gcp.firestore',
    { storageGib: 99, reads: 98_500_000, writes: 49_400_000, deletes: 4_400_000 },
    [166.72, 0.03],
    'firebase.google.com/docs/firestore/pricing example, wiki copy (2018)',
  ),
  example(
    'ic-pubsub-sub',
    'gcp.pubsub',
    { deliverTib: 10, retainedGib: 20, snapshotGib: 30 },
    [413.5, 0.033],
    infracost('google', 'pubsub_subscription_test', 'usage'),
    { options: LISTED },
  ),
  example('pubsub-2.5-2.5', 'gcp.pubsub', { publishTib: 2.5, deliverTib: 2.5 }, [200, 0.02], PUBSUB_PAGE, {
    options: LISTED,
  }),
  example('pubsub-2.5-5', 'gcp.pubsub', { publishTib: 2.5, deliverTib: 5 }, [300, 0.03], PUBSUB_PAGE, {
    options: LISTED,
  }),
  example('pubsub-247-247', 'gcp.pubsub', { publishTib: 247, deliverTib: 247 }, [19_760, 1.976], PUBSUB_PAGE, {
    options: LISTED,
  }),
  example('pubsub-247-494', 'gcp.pubsub', { publishTib: 247, deliverTib: 494 }, [29_640, 2.964], PUBSUB_PAGE, {
    options: LISTED,
  }),

  // Azure.
  example(
    'ic-azure-apim',
    'azure.api-management',
    { requests: 10_000_000 },
    [35, 0.011],
    infracost('azure', 'api_management_test', 'consumption'),
    { options: LISTED },
  ),
  example(
    'ic-azure-frontdoor',
    'azure.front-door-classic',
    { gb: 200_000 },
    [27_200, 0.033],
    infracost('azure', 'frontdoor_test', 'frontdoor_with_usage'),
    { options: LISTED },
  ),
  example('cosmos-1000ru', 'azure.cosmos', { ruPerSecond: 1000 }, [57.6, 0.011], COSMOS_DOCS, {
    options: { ...WITH_FREE_TIER, hoursPerMonth: 720 },
  }),
  example(
    'cosmos-4regions-single-write',
    'azure.cosmos',
    { ruPerSecond: 10_000, regions: 4, storageGb: 250 },
    [2554, 0.2554],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 720 } },
  ),
  example(
    'cosmos-estimate',
    'azure.cosmos',
    { writesPerSecond: 100, ruPerWrite: 5, readsPerSecond: 400, ruPerRead: 1, storageGb: 100 },
    [78.57, 0.011],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 744 } },
  ),
  // The free 400 RU/s of a new subscription and the account's free 1,000 RU/s, with 25 GB each.
  example(
    'cosmos-azure-free',
    'azure.cosmos',
    { ruPerSecond: 2000, storageGb: 55, freeRuPerSecond: 1400, freeStorageGb: 50 },
    [36.97, 0.02],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 744 } },
  ),
  example(
    'cosmos-free-3regions',
    'azure.cosmos',
    { ruPerSecond: 1200, regions: 3, storageGb: 10, freeRuPerSecond: 1000, freeStorageGb: 25 },
    [156, 0.02],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 744 } },
  ),
  example(
    'cosmos-reserved',
    'azure.cosmos',
    { ruPerSecond: 50_000, regions: 2, japanRegions: 1, reservedUsdPerHour: 8 },
    [360, 0.036],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 720 } },
  ),
  // One hour, not a month.
  example(
    'cosmos-autoscale-hour',
    'azure.cosmos.autoscale',
    { maxRuPerSecond: 1600, freeRuPerSecond: 1000, hours: 1 },
    [0.072, 0.0001],
    COSMOS_DOCS,
  ),
]
