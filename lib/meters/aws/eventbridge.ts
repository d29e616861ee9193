import { roundUpToIncrement } from '../engine/round-up'
import { counted, defineMeter, field, shareOf } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { MESSAGE_UNIT_KB } from './sqs-sns'

const SCHEMA_UNIT_KB = 8

/** A replayed event is published again, so it costs the same as a new one. */
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
  lines: (usage, prices, options) => {
    const units = roundUpToIncrement(usage.eventKb, MESSAGE_UNIT_KB, 1)
    const schemaUnits = usage.schemaEvents * roundUpToIncrement(usage.eventKb, SCHEMA_UNIT_KB, 1)
    return [
      line({
        id: 'events',
        label: 'Custom events, in units of 64 KB',
        quantity: usage.events * units,
        price: prices['aws.eventbridge.custom'],
        options,
      }),
      optionalLine({
        id: 'partner-events',
        label: 'Third-party events, in units of 64 KB',
        quantity: usage.partnerEvents * units,
        price: prices['aws.eventbridge.partner'],
        options,
      }),
      optionalLine({
        id: 'replay',
        label: 'Events replayed, in units of 64 KB',
        quantity: usage.replayedEvents * units,
        price: prices['aws.eventbridge.custom'],
        options,
      }),
      optionalLine({
        id: 'archive',
        label: 'Archive, data ingested',
        quantity: usage.archivedGb,
        price: prices['aws.eventbridge.archive'],
        options,
      }),
      optionalLine({
        id: 'archive-storage',
        label: 'Archive, data kept',
        quantity: usage.archiveStoredGb,
        price: prices['aws.eventbridge.archive_storage'],
        options,
      }),
      optionalLine({
        id: 'schema',
        label: 'Schema discovery, in units of 8 KB',
        quantity: schemaUnits,
        price: prices['aws.eventbridge.schema'],
        options,
      }),
      optionalLine({
        id: 'api-destinations',
        label: 'API destinations, in units of 64 KB',
        quantity: usage.apiDestinationInvocations * units,
        price: prices['aws.eventbridge.api_destination'],
        options,
      }),
    ]
  },
})

/** Billed for the requests that pass the filter; a batch counts as one request. */
const pipes = defineMeter({
  id: 'aws.eventbridge.pipes',
  vendor: 'aws',
  service: 'EventBridge Pipes',
  label: 'Pipes from a stream or queue to a target',
  usage: [
    field('events', 'Events at the source', 'events/month', 0),
    shareOf('matchShare', 'Share of events that pass the filter', 1),
    counted('batchSize', 'Events in a batch', 'events', 1, 1),
    field('eventKb', 'Size of an event', 'KB', 1),
  ],
  prices: ['aws.eventbridge.pipes'],
  lines: ({ events, matchShare, batchSize, eventKb }, prices) => {
    const requests = ((events * matchShare) / batchSize) * roundUpToIncrement(eventKb * batchSize, MESSAGE_UNIT_KB, 1)
    return [
      line({
        id: 'requests',
        label: 'Requests, in units of 64 KB',
        quantity: requests,
        price: prices['aws.eventbridge.pipes'],
      }),
    ]
  },
})

const scheduler = defineMeter({
  id: 'aws.eventbridge.scheduler',
  vendor: 'aws',
  service: 'EventBridge Scheduler',
  label: 'Scheduler',
  usage: [field('invocations', 'Invocations', 'invocations/month', 0)],
  prices: ['aws.eventbridge.scheduler'],
  lines: ({ invocations }, prices, options) => [
    line({
      id: 'invocations',
      label: 'Invocations',
      quantity: invocations,
      price: prices['aws.eventbridge.scheduler'],
      options,
    }),
  ],
})

export const EVENTBRIDGE_METERS = [bus, pipes, scheduler] as const
