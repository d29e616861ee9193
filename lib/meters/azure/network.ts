import { defineMeter, field, hours } from '../engine/define'
import { line } from '../engine/line'

const frontDoor = defineMeter({
  id: 'azure.front-door-classic',
  vendor: 'azure',
  service: 'Front Door (classic)',
  label: 'Entry at the edge, bytes out',
  usage: [field('gb', 'Data sent to North America, Europe, Africa', 'GB/month', 0)],
  prices: ['azure.frontdoor_classic.egress'],
  lines: ({ gb }, prices, options) => [
    line({ id: 'egress', label: 'Data out', quantity: gb, price: prices['azure.frontdoor_classic.egress'], options }),
  ],
})

const cdn = defineMeter({
  id: 'azure.cdn',
  vendor: 'azure',
  service: 'CDN (Microsoft)',
  label: 'Content delivery',
  usage: [field('gb', 'Data sent, zone 1', 'GB/month', 0)],
  prices: ['azure.cdn.egress'],
  lines: ({ gb }, prices, options) => [
    line({ id: 'egress', label: 'Data out', quantity: gb, price: prices['azure.cdn.egress'], options }),
  ],
})

/** Only the price per GB. Our price lists have no price for the hours of the gateway. */
const nat = defineMeter({
  id: 'azure.nat',
  vendor: 'azure',
  service: 'NAT gateway',
  label: 'Data through the NAT gateway',
  usage: [field('gb', 'Data processed', 'GB/month', 0)],
  prices: ['azure.nat.gb'],
  lines: ({ gb }, prices) => [
    line({ id: 'data', label: 'Data processed', quantity: gb, price: prices['azure.nat.gb'] }),
  ],
})

/** Azure converts a price per month to hours with 730 hours, whatever the length of the month. */
const HOURS_OF_PRICE = 730

const redis = defineMeter({
  id: 'azure.redis',
  vendor: 'azure',
  service: 'Cache for Redis, standard C3',
  label: 'Cache',
  usage: [field('nodes', 'Nodes: a standard cache has two', 'nodes', 2), hours],
  prices: ['azure.redis.c3'],
  lines: ({ nodes, hours: up }, prices) => [
    line({ id: 'nodes', label: 'Nodes', quantity: (nodes * up) / HOURS_OF_PRICE, price: prices['azure.redis.c3'] }),
  ],
})

const search = defineMeter({
  id: 'azure.search',
  vendor: 'azure',
  service: 'AI Search basic',
  label: 'Search',
  usage: [field('units', 'Search units: replicas x partitions', 'units', 1), hours],
  prices: ['azure.search.basic'],
  lines: ({ units, hours: up }, prices) => [
    line({ id: 'units', label: 'Unit hours', quantity: units * up, price: prices['azure.search.basic'] }),
  ],
})

/** Our price lists have this price for one region only, so it is used for every region. */
const LOG_PRICE = 'azure.loganalytics.gb.westeurope'

const logAnalytics = defineMeter({
  id: 'azure.log-analytics',
  vendor: 'azure',
  service: 'Log Analytics',
  label: 'Logs (price of West Europe)',
  usage: [field('ingestedGb', 'Logs ingested', 'GB/month', 0)],
  prices: [LOG_PRICE],
  lines: ({ ingestedGb }, prices) => [
    line({ id: 'ingestion', label: 'Ingestion', quantity: ingestedGb, price: prices[LOG_PRICE] }),
  ],
})

export const AZURE_OTHER_METERS = [frontDoor, cdn, nat, redis, search, logAnalytics] as const
