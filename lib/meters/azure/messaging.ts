import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, flag, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { carried } from '../engine/rules'

const UNIT_KB = 64
/** Events that a throughput unit takes in, however small they are. */
const EVENTS_PER_SECOND = 1000

/** A throughput unit takes in 1 MB/s or 1,000 events/s. */
const eventHubs = defineMeter({
  id: 'azure.event-hubs',
  vendor: 'azure',
  service: 'Event Hubs standard',
  label: 'Event stream',
  usage: [
    field('throughputUnits', 'Throughput units', 'units', 1),
    field('events', 'Events ingested', 'events/month', 0),
    { ...field('eventKb', 'Size of an event, billed in units of 64 KB', 'KB', 1), maximum: 1024 },
    flag('capture', 'Events are captured into storage'),
    hours,
  ],
  rules: [
    {
      kind: 'enough',
      field: 'throughputUnits',
      needed: ({ events, hours: up }) => roundUpToIncrement(events / EVENTS_PER_SECOND / 3600 / up, 1),
    },
  ],
  prices: ['azure.eventhubs.tu', 'azure.eventhubs.event', 'azure.eventhubs.capture'],
  lines: ({ throughputUnits, events, eventKb, capture, hours: up }, prices) => [
    line({
      id: 'throughput',
      label: 'Throughput unit hours',
      quantity: throughputUnits * up,
      price: prices['azure.eventhubs.tu'],
    }),
    line({
      id: 'events',
      label: 'Events, in units of 64 KB',
      quantity: events * roundUpToIncrement(eventKb, UNIT_KB, 1),
      price: prices['azure.eventhubs.event'],
    }),
    optionalLine({
      id: 'capture',
      label: 'Capture',
      quantity: capture > 0 ? throughputUnits * up : 0,
      price: prices['azure.eventhubs.capture'],
    }),
  ],
})

/** The base charge includes the first 13 million operations. Connections beyond 1,000 are not priced here. */
const serviceBus = defineMeter({
  id: 'azure.service-bus',
  vendor: 'azure',
  service: 'Service Bus standard',
  label: 'Queues and topics',
  usage: [
    field('operations', 'Operations counted one by one', 'operations/month', 0),
    field('messages', 'Messages', 'messages/month', 0),
    field('operationsPerMessage', 'Operations for a message: send, receive', 'operations', 2),
    { ...field('messageKb', 'Size of a message, billed in units of 64 KB', 'KB', 1), maximum: 256 },
    field('namespaces', 'Base charges', 'charges', 1),
    hours,
  ],
  rules: carried(['messages'], 'operationsPerMessage'),
  prices: ['azure.servicebus.base', 'azure.servicebus.op'],
  lines: ({ operations, messages, operationsPerMessage, messageKb, namespaces, hours: up }, prices) => [
    line({ id: 'base', label: 'Base charge', quantity: namespaces * up, price: prices['azure.servicebus.base'] }),
    line({
      id: 'operations',
      label: 'Operations, in units of 64 KB',
      quantity: (operations + messages * operationsPerMessage) * roundUpToIncrement(messageKb, UNIT_KB, 1),
      price: { ...prices['azure.servicebus.op'], free: undefined },
    }),
  ],
})

export const AZURE_MESSAGING_METERS = [eventHubs, serviceBus] as const
