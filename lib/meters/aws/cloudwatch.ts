import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'

/** What an application writes itself: one price however much it is. */
const logs = defineMeter({
  id: 'aws.cloudwatch.logs',
  vendor: 'aws',
  service: 'CloudWatch Logs',
  label: 'Logs of applications',
  usage: [
    field('ingestedGb', 'Logs taken in', 'GB/month', 0),
    field('storedGb', 'Logs kept, compressed', 'GB-month', 0),
    field('scannedGb', 'Logs scanned by queries', 'GB/month', 0),
  ],
  prices: ['aws.cw.logs_in', 'aws.cw.logs_store', 'aws.cw.insights'],
  lines: ({ ingestedGb, storedGb, scannedGb }, price, options) => [
    line('ingestion', 'Ingestion', ingestedGb, price('aws.cw.logs_in'), options),
    line('storage', 'Archive', storedGb, price('aws.cw.logs_store'), options),
    optionalLine('queries', 'Logs Insights', scannedGb, price('aws.cw.insights'), options),
  ],
})

/** What AWS services write, e.g. VPC flow logs: cheaper with volume, and cheaper still into object storage. */
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
  lines: ({ cloudWatchGb, s3Gb, storedGb, s3StoredGb }, price, options) => [
    optionalLine('ingestion', 'Delivery to CloudWatch', cloudWatchGb, price('aws.cw.vended_logs'), options),
    optionalLine('ingestion-s3', 'Delivery to S3', s3Gb, price('aws.cw.vended_logs_s3'), options),
    optionalLine('storage', 'Kept in CloudWatch', storedGb, price('aws.cw.logs_store'), options),
    optionalLine('storage-s3', 'Kept in S3', s3StoredGb, price('aws.s3.standard'), options),
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
  lines: (usage, price, options) => [
    line('metrics', 'Metrics', usage.metrics, price('aws.cw.metric'), options),
    optionalLine('alarms', 'Alarms', usage.alarms, price('aws.cw.alarm'), options),
    optionalLine('dashboards', 'Dashboards', usage.dashboards, price('aws.cw.dashboard'), options),
  ],
})

export const CLOUDWATCH_METERS = [logs, vendedLogs, metrics] as const
