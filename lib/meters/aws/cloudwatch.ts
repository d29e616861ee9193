import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'

/** Logs that an application writes: one price per GB at any volume. */
const logs = defineMeter({
  id: 'aws.cloudwatch.logs',
  vendor: 'aws',
  service: 'CloudWatch Logs',
  label: 'Logs of applications',
  usage: [
    field('ingestedGb', 'Logs ingested', 'GB/month', 0),
    field('storedGb', 'Logs kept, compressed', 'GB-month', 0),
    field('scannedGb', 'Logs scanned by queries', 'GB/month', 0),
  ],
  prices: ['aws.cw.logs_in', 'aws.cw.logs_store', 'aws.cw.insights'],
  lines: ({ ingestedGb, storedGb, scannedGb }, prices, options) => [
    line({ id: 'ingestion', label: 'Ingestion', quantity: ingestedGb, price: prices['aws.cw.logs_in'], options }),
    line({ id: 'storage', label: 'Archive', quantity: storedGb, price: prices['aws.cw.logs_store'], options }),
    optionalLine({
      id: 'queries',
      label: 'Logs Insights',
      quantity: scannedGb,
      price: prices['aws.cw.insights'],
      options,
    }),
  ],
})

/**
 * Logs that AWS services write, for example VPC flow logs: the price falls with volume, and is lower for delivery to
 * S3.
 */
const vendedLogs = defineMeter({
  id: 'aws.cloudwatch.vended-logs',
  vendor: 'aws',
  service: 'CloudWatch vended logs',
  label: 'Logs of AWS services',
  usage: [
    field('cloudWatchGb', 'Logs delivered to CloudWatch', 'GB/month', 0),
    field('s3Gb', 'Logs delivered to S3', 'GB/month', 0),
    field('storedGb', 'Logs kept in CloudWatch, compressed', 'GB-month', 0),
    field('s3StoredGb', 'Logs kept in S3', 'GB-month', 0),
  ],
  prices: ['aws.cw.vended_logs', 'aws.cw.vended_logs_s3', 'aws.cw.logs_store', 'aws.s3.standard'],
  lines: ({ cloudWatchGb, s3Gb, storedGb, s3StoredGb }, prices, options) => [
    optionalLine({
      id: 'ingestion',
      label: 'Delivery to CloudWatch',
      quantity: cloudWatchGb,
      price: prices['aws.cw.vended_logs'],
      options,
    }),
    optionalLine({
      id: 'ingestion-s3',
      label: 'Delivery to S3',
      quantity: s3Gb,
      price: prices['aws.cw.vended_logs_s3'],
      options,
    }),
    optionalLine({
      id: 'storage',
      label: 'Kept in CloudWatch',
      quantity: storedGb,
      price: prices['aws.cw.logs_store'],
      options,
    }),
    optionalLine({
      id: 'storage-s3',
      label: 'Kept in S3',
      quantity: s3StoredGb,
      price: prices['aws.s3.standard'],
      options,
    }),
  ],
})

const metrics = defineMeter({
  id: 'aws.cloudwatch.metrics',
  vendor: 'aws',
  service: 'CloudWatch',
  label: 'Metrics, alarms and dashboards',
  usage: [
    field('metrics', 'Custom metrics', 'metrics', 0),
    field('alarms', 'Standard alarms', 'alarms', 0),
    field('dashboards', 'Dashboards', 'dashboards', 0),
  ],
  prices: ['aws.cw.metric', 'aws.cw.alarm', 'aws.cw.dashboard'],
  lines: (usage, prices, options) => [
    line({ id: 'metrics', label: 'Metrics', quantity: usage.metrics, price: prices['aws.cw.metric'], options }),
    optionalLine({ id: 'alarms', label: 'Alarms', quantity: usage.alarms, price: prices['aws.cw.alarm'], options }),
    optionalLine({
      id: 'dashboards',
      label: 'Dashboards',
      quantity: usage.dashboards,
      price: prices['aws.cw.dashboard'],
      options,
    }),
  ],
})

export const CLOUDWATCH_METERS = [logs, vendedLogs, metrics] as const
