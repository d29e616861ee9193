import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { carried } from '../engine/rules'
import { gbOfRecords } from '../engine/traffic'

/** Every application runs one additional KPU that orchestrates the others. */
const ORCHESTRATION_KPU = 1

const flink = defineMeter({
  id: 'aws.flink',
  vendor: 'aws',
  service: 'Managed Service for Apache Flink',
  label: 'Stream processing',
  usage: [
    field('applications', 'Applications', 'applications', 1),
    field('kpu', 'Kinesis Processing Units of an application (1 vCPU, 4 GB)', 'KPU', 1, 1),
    field('stateGb', 'Running storage of an application', 'GB', 0),
    field('includedGbPerKpu', 'Running storage that a KPU includes', 'GB', 50),
    field('backupGb', 'Backups of an application', 'GB-month', 0),
    hours,
  ],
  rules: carried(['stateGb', 'backupGb'], 'applications'),
  prices: ['aws.flink.kpu', 'aws.flink.storage', 'aws.flink.backup'],
  lines: ({ applications, kpu, stateGb, includedGbPerKpu, backupGb, hours: run }, prices, { hoursPerMonth }) => [
    line({ id: 'processing', label: 'KPU hours', quantity: applications * kpu * run, price: prices['aws.flink.kpu'] }),
    line({
      id: 'orchestration',
      label: 'KPU hours of orchestration',
      quantity: applications * ORCHESTRATION_KPU * run,
      price: prices['aws.flink.kpu'],
    }),
    optionalLine({
      id: 'storage',
      label: 'Running storage',
      quantity: (applications * Math.max(0, stateGb - kpu * includedGbPerKpu) * run) / hoursPerMonth,
      price: prices['aws.flink.storage'],
    }),
    optionalLine({
      id: 'backup',
      label: 'Backups',
      quantity: applications * backupGb,
      price: prices['aws.flink.backup'],
    }),
  ],
})

const FIREHOSE_UNIT_KB = 5

/** Our price lists have this price for one region only, so it is used for every region. */
const FIREHOSE_PRICE = 'aws.firehose.in.eu-west-2'

const firehose = defineMeter({
  id: 'aws.firehose',
  vendor: 'aws',
  service: 'Data Firehose',
  label: 'Delivery of a stream to storage (price of eu-west-2)',
  usage: [
    field('records', 'Records', 'records/month', 0),
    field('recordKb', 'Size of a record, billed in units of 5 KB', 'KB', 1),
    field('ingestedGb', 'Data ingested, counted in GB', 'GB/month', 0),
  ],
  prices: [FIREHOSE_PRICE],
  lines: ({ records, recordKb, ingestedGb }, prices) => {
    const gb = gbOfRecords(records, roundUpToIncrement(recordKb, FIREHOSE_UNIT_KB) * FIREHOSE_UNIT_KB) + ingestedGb
    return [line({ id: 'in', label: 'Data ingested', quantity: gb, price: prices[FIREHOSE_PRICE] })]
  },
})

export const STREAM_PROCESSING_METERS = [flink, firehose] as const
