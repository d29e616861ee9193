import { defineMeter, field } from '../engine/define'
import { optionalLine } from '../engine/line'

const KEPT = [
  ['efsWarm', 'File systems (EFS), warm', 'aws.backup.efs_warm'],
  ['efsCold', 'File systems (EFS), cold', 'aws.backup.efs_cold'],
  ['ebs', 'Disks (EBS snapshots)', 'aws.backup.ebs'],
  ['rds', 'Relational databases (RDS snapshots)', 'aws.backup.rds'],
  ['aurora', 'Aurora snapshots', 'aws.backup.aurora'],
  ['dynamodb', 'Tables (DynamoDB)', 'aws.backup.dynamodb'],
] as const

const RESTORED = [
  ['efsWarmRestored', 'File systems restored from warm backups', 'aws.backup.efs_warm_restore'],
  ['efsColdRestored', 'File systems restored from cold backups', 'aws.backup.efs_cold_restore'],
  ['dynamodbRestored', 'Tables restored', 'aws.backup.dynamodb_restore'],
] as const

const ITEMS = 'aws.backup.efs_item_restore'

const backup = defineMeter({
  id: 'aws.backup',
  vendor: 'aws',
  service: 'AWS Backup',
  label: 'Backups',
  usage: [
    ...KEPT.map(([id, label]) => field(id, label, 'GB-month', 0)),
    ...RESTORED.map(([id, label]) => field(id, label, 'GB/month', 0)),
    field('itemRestores', 'Restores of single files', 'requests/month', 0),
  ],
  prices: [...[...KEPT, ...RESTORED].map(([, , price]) => price), ITEMS],
  lines: (usage, prices) => [
    ...[...KEPT, ...RESTORED].map(([id, label, priced]) =>
      optionalLine({ id, label, quantity: usage[id], price: prices[priced] }),
    ),
    optionalLine({
      id: 'items',
      label: 'Restores of single files',
      quantity: usage.itemRestores,
      price: prices[ITEMS],
    }),
  ],
})

export const BACKUP_METERS = [backup] as const
