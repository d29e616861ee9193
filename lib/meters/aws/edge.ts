import { roundUpToIncrement } from '../engine/round-up'
import { counted, defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'

/**
 * Lambda@Edge has no free tier and costs three times as much as a function in a region. Duration is rounded up to whole
 * milliseconds.
 */
const lambdaEdge = defineMeter({
  id: 'aws.lambda-edge',
  vendor: 'aws',
  service: 'Lambda@Edge',
  label: 'Functions at the edge',
  usage: [
    field('requests', 'Requests', 'requests/month', 0),
    { ...field('durationMs', 'Duration of a request', 'ms', 10), maximum: 30_000 },
    { ...counted('memoryMb', 'Memory of the function', 'MB', 128, 128), maximum: 10_240 },
  ],
  prices: ['aws.lambda_edge.request', 'aws.lambda_edge.gb_second'],
  lines: ({ requests, durationMs, memoryMb }, prices) => [
    line({ id: 'requests', label: 'Requests', quantity: requests, price: prices['aws.lambda_edge.request'] }),
    line({
      id: 'duration',
      label: 'Duration',
      quantity: (requests * roundUpToIncrement(durationMs, 1) * memoryMb) / 1000 / 1024,
      price: prices['aws.lambda_edge.gb_second'],
    }),
  ],
})

const route53 = defineMeter({
  id: 'aws.route53',
  vendor: 'aws',
  service: 'Route 53',
  label: 'DNS',
  usage: [
    field('hostedZones', 'Hosted zones', 'zones', 0),
    field('standardQueries', 'Standard queries', 'queries/month', 0),
    field('latencyQueries', 'Queries routed by latency', 'queries/month', 0),
    field('geoQueries', 'Queries routed by place', 'queries/month', 0),
  ],
  prices: ['aws.route53.zone', 'aws.route53.query', 'aws.route53.query_latency', 'aws.route53.query_geo'],
  lines: ({ hostedZones, standardQueries, latencyQueries, geoQueries }, prices) => [
    optionalLine({ id: 'zones', label: 'Hosted zones', quantity: hostedZones, price: prices['aws.route53.zone'] }),
    optionalLine({
      id: 'standard',
      label: 'Standard queries',
      quantity: standardQueries,
      price: prices['aws.route53.query'],
    }),
    optionalLine({
      id: 'latency',
      label: 'Queries routed by latency',
      quantity: latencyQueries,
      price: prices['aws.route53.query_latency'],
    }),
    optionalLine({
      id: 'geo',
      label: 'Queries routed by place',
      quantity: geoQueries,
      price: prices['aws.route53.query_geo'],
    }),
  ],
})

/** A rule group is priced like one rule, and the rules inside it are counted with all other rules. */
const waf = defineMeter({
  id: 'aws.waf',
  vendor: 'aws',
  service: 'WAF',
  label: 'Web application firewall',
  usage: [
    field('webAcls', 'Web access control lists', 'lists', 1),
    field('rules', 'Rules', 'rules', 0),
    field('ruleGroups', 'Rule groups, managed or own', 'groups', 0),
    field('requests', 'Requests inspected', 'requests/month', 0),
  ],
  prices: ['aws.waf.acl', 'aws.waf.rule', 'aws.waf.request'],
  lines: ({ webAcls, rules, ruleGroups, requests }, prices) => [
    line({ id: 'acls', label: 'Access control lists', quantity: webAcls, price: prices['aws.waf.acl'] }),
    optionalLine({ id: 'rules', label: 'Rules', quantity: rules, price: prices['aws.waf.rule'] }),
    optionalLine({ id: 'groups', label: 'Rule groups', quantity: ruleGroups, price: prices['aws.waf.rule'] }),
    line({ id: 'requests', label: 'Requests', quantity: requests, price: prices['aws.waf.request'] }),
  ],
})

/** Only the hourly fee. The price list used here has no price for the premium on data transfer. */
const globalAccelerator = defineMeter({
  id: 'aws.global-accelerator',
  vendor: 'aws',
  service: 'Global Accelerator',
  label: "Entry addresses on the vendor's network, fixed fee",
  usage: [field('accelerators', 'Accelerators', 'accelerators', 1), hours],
  prices: ['aws.global_accelerator.hour'],
  lines: ({ accelerators, hours: run }, prices) => [
    line({
      id: 'hours',
      label: 'Accelerator hours',
      quantity: accelerators * run,
      price: prices['aws.global_accelerator.hour'],
    }),
  ],
})

export const EDGE_METERS = [lambdaEdge, route53, waf, globalAccelerator] as const
