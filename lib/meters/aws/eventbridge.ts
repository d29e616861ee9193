import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, shareOf } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { MESSAGE_UNIT_KB } from './sqs-sns'

const SCHEMA_UNIT_KB = 8

/** Events replayed are published again and cost the same. */
const bus = defineMeter({
  id: 'aws.eventbridge',
  vendor: 'aws',
  service: 'EventBridge',
  label: 'Event bus, archive and replay',
  usage: [
    field('events', 'Custom events published', 'events/month', 0),
    field('partnerEvents', 'Third-party events', 'events/month', 0),
    field('eventKb', 'Size of an event', 'KB', 1),
    field('replayedEvents', 'Events replayed from the archive', 'events/month', 0),
    field('archivedGb', 'Events put in the archive', 'GB/month', 0),
    field('archiveStoredGb', 'Events kept in the archive', 'GB-month', 0),
    field('schemaEvents', 'Events read for schema discovery', 'events/month', 0),
    field('apiDestinationInvocations', 'Calls of API destinations', 'calls/month', 0),
  ],
  prices: [
    'aws.eventbridge.custom',
    'aws.eventbridge.partner',
    'aws.eventbridge.archive',
    'aws.eventbridge.archive_storage',
    'aws.eventbridge.schema',
    'aws.eventbridge.api_destination',
  ],
  lines: (usage, price, options) => {
    const units = roundUpToIncrement(usage.eventKb, MESSAGE_UNIT_KB, 1)
    const schemaUnits = usage.schemaEvents * roundUpToIncrement(usage.eventKb, SCHEMA_UNIT_KB, 1)
    return [
      line(
        'events',
        'Custom events, in units of 64 KB',
        usage.events * units,
        price('aws.eventbridge.custom'),
        options,
      ),
      optionalLine(
        'partner-events',
        'Third-party events, in units of 64 KB',
        usage.partnerEvents * units,
        price('aws.eventbridge.partner'),
        options,
      ),
      optionalLine(
        'replay',
        'Events replayed, in units of 64 KB',
        usage.replayedEvents * units,
        price('aws.eventbridge.custom'),
        options,
      ),
      optionalLine('archive', 'Archive, data taken in', usage.archivedGb, price('aws.eventbridge.archive'), options),
      optionalLine(
        'archive-storage',
        'Archive, data kept',
        usage.archiveStoredGb,
        price('aws.eventbridge.archive_storage'),
        options,
      ),
      optionalLine(
        'schema',
        'Schema discovery, in units of 8 KB',
        schemaUnits,
        price('aws.eventbridge.schema'),
        options,
      ),
      optionalLine(
        'api-destinations',
        'API destinations, in units of 64 KB',
        usage.apiDestinationInvocations * units,
        price('aws.eventbridge.api_destination'),
        options,
      ),
    ]
  },
})

/** Billed after the filter, and once for a batch. */
const pipes = defineMeter({
  id: 'aws.eventbridge.pipes',
  vendor: 'aws',
  service: 'EventBridge Pipes',
  label: 'Pipes from a stream or queue to a target',
  usage: [
    field('events', 'Events at the source', 'events/month', 0),
    shareOf('matchShare', 'Share of events that pass the filter', 1),
    field('batchSize', 'Events in a batch', 'events', 1, 1),
    field('eventKb', 'Size of an event', 'KB', 1),
  ],
  prices: ['aws.eventbridge.pipes'],
  lines: ({ events, matchShare, batchSize, eventKb }, price) => {
    const requests = ((events * matchShare) / batchSize) * roundUpToIncrement(eventKb * batchSize, MESSAGE_UNIT_KB, 1)
    return [line('requests', 'Requests, in units of 64 KB', requests, price('aws.eventbridge.pipes'))]
  },
})

const scheduler = defineMeter({
  id: 'aws.eventbridge.scheduler',
  vendor: 'aws',
  service: 'EventBridge Scheduler',
  label: 'Scheduler',
  usage: [field('invocations', 'Invocations', 'invocations/month', 0)],
  prices: ['aws.eventbridge.scheduler'],
  lines: ({ invocations }, price, options) => [
    line('invocations', 'Invocations', invocations, price('aws.eventbridge.scheduler'), options),
  ],
})

export const EVENTBRIDGE_METERS = [bus, pipes, scheduler] as const
