import { defineMeter, field, hours } from '../engine/define'
import { graduated } from '../engine/graduated'
import { line, optionalLine, rateOf } from '../engine/line'
import { carried } from '../engine/rules'
import type { MeterOptions } from '../types'

const storageGb = field('storageGb', 'Size', 'GB', 100)

/** Disks are priced by the month and billed by the second, so this is the share of the month that they exist. */
const partOfMonth = (duration: number, { hoursPerMonth }: MeterOptions): number => duration / hoursPerMonth

const s3 = defineMeter({
  id: 'aws.s3',
  vendor: 'aws',
  service: 'S3',
  label: 'Object storage',
  usage: [
    field('storageGb', 'Standard storage', 'GB-month', 100),
    field('puts', 'Writes and lists (PUT, COPY, POST, LIST)', 'requests/month', 0),
    field('gets', 'Reads (GET and others)', 'requests/month', 0),
    field('infrequentGb', 'Infrequent access; 30 days and 128 KB at least', 'GB-month', 0),
    field('glacierGb', 'Glacier, flexible retrieval; 90 days at least', 'GB-month', 0),
    field('deepArchiveGb', 'Glacier, deep archive; 180 days at least', 'GB-month', 0),
  ],
  prices: ['aws.s3.standard', 'aws.s3.put', 'aws.s3.get', 'aws.s3.ia', 'aws.s3.glacier_fr', 'aws.s3.deep'],
  lines: (use, prices, options) => [
    line({
      id: 'storage',
      label: 'Standard storage',
      quantity: use.storageGb,
      price: prices['aws.s3.standard'],
      options,
    }),
    line({ id: 'puts', label: 'Writes and lists', quantity: use.puts, price: prices['aws.s3.put'], options }),
    line({ id: 'gets', label: 'Reads', quantity: use.gets, price: prices['aws.s3.get'], options }),
    optionalLine({
      id: 'infrequent',
      label: 'Infrequent access',
      quantity: use.infrequentGb,
      price: prices['aws.s3.ia'],
    }),
    optionalLine({ id: 'glacier', label: 'Glacier', quantity: use.glacierGb, price: prices['aws.s3.glacier_fr'] }),
    optionalLine({
      id: 'deepArchive',
      label: 'Deep archive',
      quantity: use.deepArchiveGb,
      price: prices['aws.s3.deep'],
    }),
  ],
})

/** GB of storage that include one MB/s of throughput. */
const GB_PER_INCLUDED_MBPS = 20

const efs = defineMeter({
  id: 'aws.efs',
  vendor: 'aws',
  service: 'EFS',
  label: 'File storage',
  usage: [
    field('storageGb', 'Standard storage', 'GB-month', 100),
    field('infrequentGb', 'Infrequent access', 'GB-month', 0),
    field('oneZoneGb', 'Storage in one zone', 'GB-month', 0),
    field('oneZoneInfrequentGb', 'Infrequent access in one zone', 'GB-month', 0),
    field('infrequentIoGb', 'Reads from and writes to infrequent access', 'GB/month', 0),
    field('throughputMbps', 'Provisioned throughput; storage includes 1 MB/s for 20 GB', 'MB/s', 0),
  ],
  prices: [
    'aws.efs.standard',
    'aws.efs.ia',
    'aws.efs.onezone',
    'aws.efs.onezone_ia',
    'aws.efs.ia_io',
    'aws.efs.throughput',
  ],
  lines: (use, prices) => [
    line({ id: 'storage', label: 'Standard storage', quantity: use.storageGb, price: prices['aws.efs.standard'] }),
    optionalLine({
      id: 'infrequent',
      label: 'Infrequent access',
      quantity: use.infrequentGb,
      price: prices['aws.efs.ia'],
    }),
    optionalLine({ id: 'oneZone', label: 'One zone', quantity: use.oneZoneGb, price: prices['aws.efs.onezone'] }),
    optionalLine({
      id: 'oneZoneInfrequent',
      label: 'One zone, infrequent access',
      quantity: use.oneZoneInfrequentGb,
      price: prices['aws.efs.onezone_ia'],
    }),
    optionalLine({
      id: 'infrequentIo',
      label: 'Reads and writes, infrequent access',
      quantity: use.infrequentIoGb,
      price: prices['aws.efs.ia_io'],
    }),
    optionalLine({
      id: 'throughput',
      label: 'Provisioned throughput',
      quantity: Math.max(0, use.throughputMbps - (use.storageGb + use.oneZoneGb) / GB_PER_INCLUDED_MBPS),
      price: prices['aws.efs.throughput'],
    }),
  ],
})

const gp2 = defineMeter({
  id: 'aws.ebs.gp2',
  vendor: 'aws',
  service: 'EBS',
  label: 'Block storage gp2',
  usage: [storageGb, hours],
  prices: ['aws.ebs.gp2'],
  lines: (use, prices, options) => [
    line({
      id: 'storage',
      label: 'Volumes',
      quantity: use.storageGb * partOfMonth(use.hours, options),
      price: prices['aws.ebs.gp2'],
    }),
  ],
})

const gp3 = defineMeter({
  id: 'aws.ebs.gp3',
  vendor: 'aws',
  service: 'EBS',
  label: 'Block storage gp3',
  usage: [
    field('volumes', 'Volumes', 'volumes', 1),
    field('storageGb', 'Size of all volumes', 'GB', 100),
    field('iops', 'IOPS of a volume; 3,000 are free', 'IOPS', 3000),
    field('throughputMbps', 'Throughput of a volume; 125 MB/s are free', 'MB/s', 125),
    hours,
  ],
  prices: ['aws.ebs.gp3', 'aws.ebs.gp3_iops', 'aws.ebs.gp3_mbps'],
  lines: (use, prices, options) => {
    const part = partOfMonth(use.hours, options)
    const beyond = (asked: number, free: number) => use.volumes * Math.max(0, asked - free) * part
    return [
      line({ id: 'storage', label: 'Volumes', quantity: use.storageGb * part, price: prices['aws.ebs.gp3'] }),
      optionalLine({
        id: 'iops',
        label: 'IOPS above 3,000',
        quantity: beyond(use.iops, 3000),
        price: prices['aws.ebs.gp3_iops'],
      }),
      optionalLine({
        id: 'throughput',
        label: 'Throughput above 125 MB/s',
        quantity: beyond(use.throughputMbps, 125),
        price: prices['aws.ebs.gp3_mbps'],
      }),
    ]
  },
})

/**
 * The price of io2 falls with the IOPS of one volume, so the tiers apply first and the share of the month after them.
 */
const provisioned = (kind: 'io1' | 'io2') =>
  defineMeter({
    id: `aws.ebs.${kind}`,
    vendor: 'aws',
    service: 'EBS',
    label: `Block storage ${kind}`,
    usage: [
      field('volumes', 'Volumes', 'volumes', 1),
      field('storageGb', 'Size of all volumes', 'GB', 100),
      field('iops', 'IOPS of a volume', 'IOPS', 3000),
      hours,
    ],
    rules: carried(['iops'], 'volumes'),
    prices: [`aws.ebs.${kind}`, `aws.ebs.${kind}_iops`],
    lines: (use, prices, options) => {
      const part = partOfMonth(use.hours, options)
      // Tiers count for each volume by itself.
      const perIops = prices[`aws.ebs.${kind}_iops`]
      const usd = rateOf(use.iops, graduated(use.iops, perIops), perIops)
      const quantity = use.iops * use.volumes * part
      return [
        line({ id: 'storage', label: 'Volumes', quantity: use.storageGb * part, price: prices[`aws.ebs.${kind}`] }),
        line({
          id: 'iops',
          label: 'IOPS',
          quantity,
          price: { ...perIops, usd, tiers: undefined },
        }),
      ]
    },
  })

export const STORAGE_METERS = [s3, efs, gp2, gp3, provisioned('io1'), provisioned('io2')] as const
