import { defineMeter, field, hourlyUsd, hours } from '../engine/define'
import { line, optionalLine, statedOr } from '../engine/line'

const documents = defineMeter({
  id: 'aws.docdb',
  vendor: 'aws',
  service: 'DocumentDB',
  label: 'Document database, as db.t3.medium or db.r5.4xlarge',
  usage: [
    field('instances', 'Instances', 'instances', 1),
    { ...field('memoryGb', 'Memory of an instance: 4 or 128', 'GB', 4, 4), values: [4, 128] },
    hourlyUsd,
    field('storageGb', 'Storage', 'GB-month', 0),
    field('ioRequests', 'Input and output', 'requests/month', 0),
    field('cpuCreditHours', 'Processor beyond the baseline of burstable instances', 'vCPU-hours/month', 0),
    field('backupGb', 'Backups beyond the size of the storage', 'GB-month', 0),
    hours,
  ],
  prices: [
    'aws.docdb.t3.medium',
    'aws.docdb.r5.4xlarge',
    'aws.docdb.storage',
    'aws.docdb.io',
    'aws.docdb.cpu_credit',
    'aws.docdb.backup',
  ],
  lines: (use, prices) => [
    line({
      id: 'instances',
      label: 'Instances',
      quantity: use.instances * use.hours,
      price: statedOr(use.hourlyUsd, prices[use.memoryGb > 4 ? 'aws.docdb.r5.4xlarge' : 'aws.docdb.t3.medium']),
    }),
    optionalLine({ id: 'storage', label: 'Storage', quantity: use.storageGb, price: prices['aws.docdb.storage'] }),
    optionalLine({ id: 'io', label: 'Input and output', quantity: use.ioRequests, price: prices['aws.docdb.io'] }),
    optionalLine({
      id: 'credits',
      label: 'Processor credits',
      quantity: use.cpuCreditHours,
      price: prices['aws.docdb.cpu_credit'],
    }),
    optionalLine({ id: 'backup', label: 'Backups', quantity: use.backupGb, price: prices['aws.docdb.backup'] }),
  ],
})

export const DOCUMENT_METERS = [documents] as const
