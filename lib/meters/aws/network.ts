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
  lines: (use, prices) => [
    line({ id: 'hours', label: 'Gateways', quantity: use.gateways * use.hours, price: prices['aws.nat.hour'] }),
    line({ id: 'bytes', label: 'Bytes processed', quantity: use.gb, price: prices['aws.nat.gb'] }),
  ],
})

const endpoint = defineMeter({
  id: 'aws.vpc-endpoint',
  vendor: 'aws',
  service: 'PrivateLink',
  label: 'Private endpoint',
  usage: [field('endpoints', 'Endpoints times zones', 'endpoints', 1), gb('Bytes processed'), hours],
  prices: ['aws.vpce.hour', 'aws.vpce.gb'],
  lines: (use, prices) => [
    line({ id: 'hours', label: 'Endpoints', quantity: use.endpoints * use.hours, price: prices['aws.vpce.hour'] }),
    line({ id: 'bytes', label: 'Bytes processed', quantity: use.gb, price: prices['aws.vpce.gb'] }),
  ],
})

const transitGateway = defineMeter({
  id: 'aws.transit-gateway',
  vendor: 'aws',
  service: 'Transit Gateway',
  label: 'Connection of networks',
  usage: [field('attachments', 'Networks attached', 'attachments', 1), gb('Bytes processed'), hours],
  prices: ['aws.tgw.attachment', 'aws.tgw.gb'],
  lines: (use, prices) => [
    line({
      id: 'hours',
      label: 'Attachments',
      quantity: use.attachments * use.hours,
      price: prices['aws.tgw.attachment'],
    }),
    line({ id: 'bytes', label: 'Bytes processed', quantity: use.gb, price: prices['aws.tgw.gb'] }),
  ],
})

const publicAddresses = defineMeter({
  id: 'aws.public-ipv4',
  vendor: 'aws',
  service: 'VPC',
  label: 'Public addresses',
  usage: [field('addresses', 'Public IPv4 addresses', 'addresses', 1), hours],
  prices: ['aws.ipv4.hour'],
  lines: (use, prices) => [
    line({
      id: 'addresses',
      label: 'Public addresses',
      quantity: use.addresses * use.hours,
      price: prices['aws.ipv4.hour'],
    }),
  ],
})

const egress = defineMeter({
  id: 'aws.egress',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'To the internet',
  usage: [gb('Bytes to the internet')],
  prices: ['aws.egress'],
  lines: (use, prices, options) => [
    line({ id: 'internet', label: 'To the internet', quantity: use.gb, price: prices['aws.egress'], options }),
  ],
})

const crossZone = defineMeter({
  id: 'aws.cross-zone',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'Between zones, billed on both sides',
  usage: [gb('Bytes between zones, counted once')],
  prices: ['aws.xaz.gb'],
  lines: (use, prices) => [
    line({ id: 'zones', label: 'Between zones, out and in', quantity: use.gb * 2, price: prices['aws.xaz.gb'] }),
  ],
})

const interRegion = defineMeter({
  id: 'aws.inter-region',
  vendor: 'aws',
  service: 'Data transfer',
  label: 'To another region',
  usage: [gb('Bytes to other regions')],
  prices: ['aws.xregion.gb'],
  lines: (use, prices) => [
    line({ id: 'regions', label: 'To other regions', quantity: use.gb, price: prices['aws.xregion.gb'] }),
  ],
})

/** All data transfer of one region, on one bill. */
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
  lines: (use, prices, options) => [
    line({ id: 'internet', label: 'To the internet', quantity: use.internetGb, price: prices['aws.egress'], options }),
    optionalLine({
      id: 'zones',
      label: 'Between zones, out and in',
      quantity: use.crossZoneGb * 2,
      price: prices['aws.xaz.gb'],
    }),
    optionalLine({
      id: 'regions',
      label: 'To other regions',
      quantity: use.interRegionGb,
      price: prices['aws.xregion.gb'],
    }),
    optionalLine({
      id: 'usEast',
      label: 'Between the regions of the US East',
      quantity: use.usEastGb,
      price: prices['aws.xregion.us_east'],
    }),
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
