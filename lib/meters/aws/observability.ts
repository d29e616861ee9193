import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'

/** A log group whose class is "infrequent access": half the price of ingestion, without alarms and live views. */
const infrequentLogs = defineMeter({
  id: 'aws.cloudwatch.logs-infrequent',
  vendor: 'aws',
  service: 'CloudWatch Logs',
  label: 'Logs of applications, infrequent access class',
  usage: [
    field('ingestedGb', 'Logs ingested', 'GB/month', 0),
    field('storedGb', 'Logs kept, compressed', 'GB-month', 0),
    field('scannedGb', 'Logs scanned by queries', 'GB/month', 0),
  ],
  prices: ['aws.cw.logs_ia_in', 'aws.cw.logs_store', 'aws.cw.insights'],
  lines: ({ ingestedGb, storedGb, scannedGb }, prices, options) => [
    line({ id: 'ingestion', label: 'Ingestion', quantity: ingestedGb, price: prices['aws.cw.logs_ia_in'] }),
    line({ id: 'storage', label: 'Archive', quantity: storedGb, price: prices['aws.cw.logs_store'], options }),
    optionalLine({ id: 'queries', label: 'Logs Insights', quantity: scannedGb, price: prices['aws.cw.insights'] }),
  ],
})

const traces = defineMeter({
  id: 'aws.xray',
  vendor: 'aws',
  service: 'X-Ray',
  label: 'Traces of requests',
  usage: [
    field('recorded', 'Traces recorded', 'traces/month', 0),
    field('read', 'Traces retrieved or scanned', 'traces/month', 0),
    field('insights', 'Traces processed by insights', 'traces/month', 0),
  ],
  prices: ['aws.xray.recorded', 'aws.xray.read', 'aws.xray.insights'],
  lines: ({ recorded, read, insights }, prices, options) => [
    line({ id: 'recorded', label: 'Traces recorded', quantity: recorded, price: prices['aws.xray.recorded'], options }),
    optionalLine({
      id: 'read',
      label: 'Traces retrieved or scanned',
      quantity: read,
      price: prices['aws.xray.read'],
      options,
    }),
    optionalLine({ id: 'insights', label: 'Insights', quantity: insights, price: prices['aws.xray.insights'] }),
  ],
})

const SECONDS_PER_HOUR = 3600

/** Samples follow from series that are scraped at an interval, where their number is not known. */
const prometheus = defineMeter({
  id: 'aws.prometheus',
  vendor: 'aws',
  service: 'Managed Service for Prometheus',
  label: 'Metrics, managed Prometheus',
  usage: [
    field('series', 'Active series', 'series', 0),
    field('intervalSeconds', 'Interval at which each is sampled', 's', 30, 1),
    field('samples', 'Samples ingested, beside those', 'samples/month', 0),
    field('storedGb', 'Metrics kept', 'GB-month', 0),
    field('queriedSamples', 'Samples read by queries', 'samples/month', 0),
  ],
  prices: ['aws.amp.ingested', 'aws.amp.stored', 'aws.amp.queried'],
  lines: ({ series, intervalSeconds, samples, storedGb, queriedSamples }, prices, options) => [
    line({
      id: 'ingested',
      label: 'Samples ingested',
      quantity: samples + (series * options.hoursPerMonth * SECONDS_PER_HOUR) / intervalSeconds,
      price: prices['aws.amp.ingested'],
      options,
    }),
    optionalLine({
      id: 'stored',
      label: 'Metrics kept',
      quantity: storedGb,
      price: prices['aws.amp.stored'],
      options,
    }),
    optionalLine({
      id: 'queried',
      label: 'Samples read by queries',
      quantity: queriedSamples,
      price: prices['aws.amp.queried'],
      options,
    }),
  ],
})

/** Every workspace pays for one editor, even if nobody signs in. */
const grafana = defineMeter({
  id: 'aws.grafana',
  vendor: 'aws',
  service: 'Managed Grafana',
  label: 'Dashboards, managed Grafana',
  usage: [
    { ...field('workspaces', 'Workspaces', 'workspaces', 1), whole: true },
    { ...field('editors', 'Active editors and administrators, all workspaces', 'users', 0), whole: true },
    { ...field('viewers', 'Active viewers, all workspaces', 'users', 0), whole: true },
  ],
  prices: ['aws.amg.editor', 'aws.amg.viewer'],
  lines: ({ workspaces, editors, viewers }, prices) => [
    line({ id: 'editors', label: 'Editors', quantity: Math.max(workspaces, editors), price: prices['aws.amg.editor'] }),
    optionalLine({ id: 'viewers', label: 'Viewers', quantity: viewers, price: prices['aws.amg.viewer'] }),
  ],
})

export const OBSERVABILITY_METERS = [infrequentLogs, traces, prometheus, grafana] as const
