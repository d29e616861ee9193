import { defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'

const gb = (label: string) => field('gb', label, 'GB/month', 0)

const nat = defineMeter({
  id: 'aws.nat',
  vendor: 'aws',
  service: 'NAT gateway',
  label: 'NAT gateway; egress comes on top',
  usage: [field('gateways', 'Gateways, one for each zone', 'gateways', 1), gb('Bytes processed'), hours],
  prices: ['aws.nat.hour', 'aws.nat.gb'],
  lines: (use, price) => [
    line('hours', 'Gateways', use.gateways * use.hours, price('aws.nat.hour')),
    line('bytes', 'Bytes processed', use.gb, price('aws.nat.gb')),
  ],
})

const endpoint = defineMeter({
  id: 'aws.vpc-endpoint',
  vendor: 'aws',
  service: 'PrivateLink',
  label: 'Private endpoint',
  usage: [field('endpoints', 'Endpoints times zones', 'endpoints', 1), gb('Bytes processed'), hours],
  prices: ['aws.vpce.hour', 'aws.vpce.gb'],
  lines: (use, price) => [
    line('hours', 'Endpoints', use.endpoints * use.hours, price('aws.vpce.hour')),
    line('bytes', 'Bytes processed', use.gb, price('aws.vpce.gb')),
  ],
})

const transitGateway = defineMeter({
  id: 'aws.transit-gateway',
  vendor: 'aws',
  service: 'Transit Gateway',
  label: 'Connection of networks',
  usage: [field('attachments', 'Networks attached', 'attachments', 1), gb('Bytes processed'), hours],
  prices: ['aws.tgw.attachment', 'aws.tgw.gb'],
  lines: (use, price) => [
    line('hours', 'Attachments', use.attachments * use.hours, price('aws.tgw.attachment')),
    line('bytes', 'Bytes processed', use.gb, price('aws.tgw.gb')),
  ],
})

const publicAddresses = defineMeter({
  id: 'aws.public-ipv4',
  vendor: 'aws',
  service: 'VPC',
  label: 'Public addresses',
  usage: [field('addresses', 'Public IPv4 addresses', 'addresses', 1), hours],
  prices: ['aws.ipv4.hour'],
  lines: (use, price) => [line('addresses', 'Public addresses', use.addresses * use.hours, price('aws.ipv4.hour'))],
})

const egress = defineMeter({
  id: 'aws.egress',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'To the internet',
  usage: [gb('Bytes to the internet')],
  prices: ['aws.egress'],
  lines: (use, price, options) => [line('internet', 'To the internet', use.gb, price('aws.egress'), options)],
})

const crossZone = defineMeter({
  id: 'aws.cross-zone',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'Between zones, billed on both sides',
  usage: [gb('Bytes between zones, counted once')],
  prices: ['aws.xaz.gb'],
  lines: (use, price) => [line('zones', 'Between zones, out and in', use.gb * 2, price('aws.xaz.gb'))],
})

const interRegion = defineMeter({
  id: 'aws.inter-region',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'To another region',
  usage: [gb('Bytes to other regions')],
  prices: ['aws.xregion.gb'],
  lines: (use, price) => [line('regions', 'To other regions', use.gb, price('aws.xregion.gb'))],
})

/** All of a region's transfer in one bill. */
const transfer = defineMeter({
  id: 'aws.data-transfer',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'Every direction',
  usage: [
    field('internetGb', 'Bytes to the internet', 'GB/month', 0),
    field('crossZoneGb', 'Bytes between zones, counted once', 'GB/month', 0),
    field('interRegionGb', 'Bytes to other regions', 'GB/month', 0),
    field('usEastGb', 'Bytes between us-east-1 and us-east-2', 'GB/month', 0),
  ],
  prices: ['aws.egress', 'aws.xaz.gb', 'aws.xregion.gb', 'aws.xregion.us_east'],
  lines: (use, price, options) => [
    line('internet', 'To the internet', use.internetGb, price('aws.egress'), options),
    optionalLine('zones', 'Between zones, out and in', use.crossZoneGb * 2, price('aws.xaz.gb')),
    optionalLine('regions', 'To other regions', use.interRegionGb, price('aws.xregion.gb')),
    optionalLine('usEast', 'Between the regions of the US East', use.usEastGb, price('aws.xregion.us_east')),
  ],
})

export const NETWORK_METERS = [
  nat,
  endpoint,
  transitGateway,
  publicAddresses,
  egress,
  crossZone,
  interRegion,
  transfer,
] as const
