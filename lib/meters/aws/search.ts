import { defineMeter, field, flag, hourlyUsd, hours } from '../engine/define'
import { line, optionalLine, statedOr } from '../engine/line'

const nodes = defineMeter({
  id: 'aws.opensearch',
  vendor: 'aws',
  service: 'OpenSearch',
  label: 'Search nodes, as m7g.large.search',
  usage: [
    field('nodes', 'Data nodes; three at least for production', 'nodes', 3),
    hourlyUsd,
    field('masters', 'Dedicated masters', 'nodes', 0),
    field('masterHourlyUsd', 'Price of a master by the hour, if known', 'USD/hour; 0 = from the card', 0),
    field('warmNodes', 'UltraWarm nodes (medium)', 'nodes', 0),
    field('storageGb', 'Storage of all data nodes', 'GB-month', 100),
    flag('gp2', 'Storage is gp2 and not gp3'),
    hours,
  ],
  prices: ['aws.opensearch.m7g.large', 'aws.opensearch.ultrawarm', 'aws.opensearch.gp3', 'aws.opensearch.gp2'],
  lines: (use, prices) => {
    const node = prices['aws.opensearch.m7g.large']
    return [
      line({ id: 'nodes', label: 'Data nodes', quantity: use.nodes * use.hours, price: statedOr(use.hourlyUsd, node) }),
      optionalLine({
        id: 'masters',
        label: 'Dedicated masters',
        quantity: use.masters * use.hours,
        price: statedOr(use.masterHourlyUsd, node),
      }),
      optionalLine({
        id: 'warm',
        label: 'UltraWarm nodes',
        quantity: use.warmNodes * use.hours,
        price: prices['aws.opensearch.ultrawarm'],
      }),
      line({
        id: 'storage',
        label: 'Storage',
        quantity: use.storageGb,
        price: prices[use.gp2 > 0 ? 'aws.opensearch.gp2' : 'aws.opensearch.gp3'],
      }),
    ]
  },
})

const serverless = defineMeter({
  id: 'aws.opensearch.serverless',
  vendor: 'aws',
  service: 'OpenSearch Serverless',
  label: 'Search, serverless',
  usage: [
    field('ocu', 'Capacity units in the mean', 'OCU', 2),
    flag('redundant', 'In two zones: 2 units at least, otherwise 1', 1),
    field('storageGb', 'Storage', 'GB-month', 10),
    hours,
  ],
  prices: ['aws.opensearch_sl.ocu', 'aws.opensearch_sl.storage'],
  lines: (use, prices) => [
    line({
      id: 'capacity',
      label: 'Capacity units',
      quantity: Math.max(use.ocu, use.redundant > 0 ? 2 : 1) * use.hours,
      price: prices['aws.opensearch_sl.ocu'],
    }),
    line({ id: 'storage', label: 'Storage', quantity: use.storageGb, price: prices['aws.opensearch_sl.storage'] }),
  ],
})

export const SEARCH_METERS = [nodes, serverless] as const
