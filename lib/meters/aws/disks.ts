import { defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'

const kept = field('storageGb', 'Size', 'GB', 100)

/** Disks that turn: billed by size alone, for the share of the month that they exist. */
const turning = (kind: 'st1' | 'sc1', label: string) =>
  defineMeter({
    id: `aws.ebs.${kind}`,
    vendor: 'aws',
    service: 'EBS',
    label,
    usage: [kept, hours],
    prices: [`aws.ebs.${kind}`],
    lines: (use, prices, { hoursPerMonth }) => [
      line({
        id: 'storage',
        label: 'Volumes',
        quantity: (use.storageGb * use.hours) / hoursPerMonth,
        price: prices[`aws.ebs.${kind}`],
      }),
    ],
  })

const magnetic = defineMeter({
  id: 'aws.ebs.magnetic',
  vendor: 'aws',
  service: 'EBS',
  label: 'Block storage, magnetic (previous generation)',
  usage: [kept, field('operations', 'Reads and writes', 'operations/month', 0), hours],
  prices: ['aws.ebs.magnetic', 'aws.ebs.magnetic_io'],
  lines: (use, prices, { hoursPerMonth }) => [
    line({
      id: 'storage',
      label: 'Volumes',
      quantity: (use.storageGb * use.hours) / hoursPerMonth,
      price: prices['aws.ebs.magnetic'],
    }),
    optionalLine({
      id: 'operations',
      label: 'Reads and writes',
      quantity: use.operations,
      price: prices['aws.ebs.magnetic_io'],
    }),
  ],
})

const snapshots = defineMeter({
  id: 'aws.ebs.snapshot',
  vendor: 'aws',
  service: 'EBS snapshots',
  label: 'Backups of block storage',
  usage: [field('storageGb', 'Changed blocks kept', 'GB-month', 0)],
  prices: ['aws.ebs.snapshot'],
  lines: (use, prices) => [
    line({ id: 'storage', label: 'Snapshots', quantity: use.storageGb, price: prices['aws.ebs.snapshot'] }),
  ],
})

export const DISK_METERS = [
  turning('st1', 'Block storage st1, throughput optimised'),
  turning('sc1', 'Block storage sc1, cold'),
  magnetic,
  snapshots,
] as const
