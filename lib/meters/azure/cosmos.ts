import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, flag, hours } from '../engine/define'
import { line, optionalLine, scaled } from '../engine/line'
import { atMost, carried } from '../engine/rules'
import type { Charge, UnitPrice } from '../types'

/** Throughput is sold in hundreds of request units a second. */
const STEP_RU = 100

/**
 * The free tier of Cosmos DB is opted into, for one account of a subscription, so the usage has to state it; it is
 * never assumed.
 */
const STORAGE_AND_FREE = [
  field('storageGb', 'Data stored, in one region', 'GB-month', 0),
  field('regions', 'Regions that hold the data', 'regions', 1, 1),
  field(
    'freeRuPerSecond',
    "Request units that a free tier covers (the account's 1,000; a new subscription's 400)",
    'RU/s',
    0,
  ),
  field('freeStorageGb', 'Storage that a free tier covers', 'GB', 0),
] as const

type Shared = { storageGb: number; regions: number; freeRuPerSecond: number; freeStorageGb: number; hours: number }

/** Billed hours of 100 RU/s, over all regions, after the free RU/s. */
const hundredHours = (ruPerSecond: number, { freeRuPerSecond, hours: up }: Shared): number =>
  roundUpToIncrement(Math.max(0, ruPerSecond - freeRuPerSecond), STEP_RU) * up

/**
 * Throughput of each region in whole hundreds of RU/s, because every region is provisioned on its own. What the free
 * tier has left after the regions at the common price covers those in Japan.
 */
function byPlace(asked: number, usage: Shared & { japanRegions: number }): { home: number; japan: number } {
  const ofRegion = roundUpToIncrement(asked, STEP_RU) * STEP_RU
  const home = ofRegion * (usage.regions - usage.japanRegions)
  const left = Math.max(0, usage.freeRuPerSecond - home)
  return {
    home: hundredHours(home, usage),
    japan: hundredHours(ofRegion * usage.japanRegions, { ...usage, freeRuPerSecond: left }),
  }
}

const storageLine = ({ storageGb, regions, freeStorageGb }: Shared, price: UnitPrice): Charge | null =>
  optionalLine({
    id: 'storage',
    label: 'Storage, all regions',
    quantity: Math.max(0, storageGb * regions - freeStorageGb),
    price,
  })

const JAPAN = 'azure.cosmos.japan_ru_hour'

/** Writes in all regions double the price of every region. Only the doubled price of the US is in our lists. */
const MULTI_REGION = 2

/**
 * Every region that holds the data pays for the throughput, and multi-region writes double the price.
 * Reserved capacity lowers the rate shown on the line, to zero at the lowest.
 */
const provisioned = defineMeter({
  id: 'azure.cosmos',
  vendor: 'azure',
  service: 'Cosmos DB, provisioned throughput',
  label: 'Document database',
  usage: [
    field('ruPerSecond', 'Throughput, counted in request units', 'RU/s', 0),
    field('writesPerSecond', 'Writes', 'writes/s', 0),
    field('ruPerWrite', 'Request units of a write', 'RU', 5),
    field('readsPerSecond', 'Reads', 'reads/s', 0),
    field('ruPerRead', 'Request units of a read', 'RU', 1),
    ...STORAGE_AND_FREE,
    flag('multiRegionWrites', 'Whether all regions write, not one'),
    field('japanRegions', 'How many of the regions are Japan East, which has its own price', 'regions', 0),
    field('reservedUsdPerHour', 'Charge by the hour that reserved capacity takes off', 'USD/hour', 0),
    hours,
  ],
  rules: [
    atMost('japanRegions', 'regions'),
    ...carried(['writesPerSecond'], 'ruPerWrite', 'hours'),
    ...carried(['readsPerSecond'], 'ruPerRead', 'hours'),
  ],
  prices: ['azure.cosmos.ru_hour', 'azure.cosmos.ru_hour_multi', JAPAN, 'azure.cosmos.storage'],
  lines: (usage, prices) => {
    const asked = usage.ruPerSecond + usage.writesPerSecond * usage.ruPerWrite + usage.readsPerSecond * usage.ruPerRead
    const allWrite = usage.multiRegionWrites > 0
    const atHome = prices[allWrite ? 'azure.cosmos.ru_hour_multi' : 'azure.cosmos.ru_hour']
    const inJapan = scaled(prices[JAPAN], allWrite ? MULTI_REGION : 1)
    const { home, japan } = byPlace(asked, usage)
    const charged = home * atHome.usd + japan * inJapan.usd
    const paid = charged > 0 ? 1 - Math.min(1, (usage.reservedUsdPerHour * usage.hours) / charged) : 1
    return [
      line({ id: 'throughput', label: 'Throughput, all regions', quantity: home, price: scaled(atHome, paid) }),
      optionalLine({
        id: 'throughput-japan',
        label: 'Throughput, Japan East',
        quantity: japan,
        price: scaled(inJapan, paid),
      }),
      storageLine(usage, prices['azure.cosmos.storage']),
    ]
  },
})

/** Billed for the highest throughput of each hour, at 1.5 times the price of provisioned throughput. */
const autoscale = defineMeter({
  id: 'azure.cosmos.autoscale',
  vendor: 'azure',
  service: 'Cosmos DB, autoscale',
  label: 'Document database that scales itself',
  usage: [
    field('maxRuPerSecond', 'Highest throughput of an hour, on average over the hours', 'RU/s', 0),
    ...STORAGE_AND_FREE,
    hours,
  ],
  prices: ['azure.cosmos.autoscale_ru_hour', 'azure.cosmos.storage'],
  lines: (usage, prices) => [
    line({
      id: 'throughput',
      label: 'Throughput, all regions',
      quantity: hundredHours(usage.maxRuPerSecond * usage.regions, usage),
      price: prices['azure.cosmos.autoscale_ru_hour'],
    }),
    storageLine(usage, prices['azure.cosmos.storage']),
  ],
})

const serverless = defineMeter({
  id: 'azure.cosmos.serverless',
  vendor: 'azure',
  service: 'Cosmos DB serverless',
  label: 'Document database by request',
  usage: [field('requestUnits', 'Request units', 'RU/month', 0), field('storageGb', 'Data stored', 'GB-month', 0)],
  prices: ['azure.cosmos.serverless_ru', 'azure.cosmos.storage'],
  lines: ({ requestUnits, storageGb }, prices) => [
    line({
      id: 'requests',
      label: 'Request units',
      quantity: requestUnits,
      price: prices['azure.cosmos.serverless_ru'],
    }),
    optionalLine({ id: 'storage', label: 'Storage', quantity: storageGb, price: prices['azure.cosmos.storage'] }),
  ],
})

export const COSMOS_METERS = [provisioned, autoscale, serverless] as const
