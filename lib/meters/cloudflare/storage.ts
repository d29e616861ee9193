import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field } from '../engine/define'
import { line } from '../engine/line'
import { carried } from '../engine/rules'
import { roundedLine } from '../engine/rounded-line'

const MILLION = 1_000_000

const kv = defineMeter({
  id: 'cloudflare.kv',
  vendor: 'cloudflare',
  service: 'Workers KV',
  label: 'Keys and values at the edge',
  usage: [
    field('reads', 'Keys read', 'reads/month', 0),
    field('writes', 'Keys written, deleted or listed', 'writes/month', 0),
    field('storageGb', 'Data stored', 'GB-month', 0),
  ],
  prices: ['cloudflare.kv.read', 'cloudflare.kv.write', 'cloudflare.kv.storage'],
  lines: ({ reads, writes, storageGb }, prices, options) => [
    line({ id: 'reads', label: 'Reads', quantity: reads, price: prices['cloudflare.kv.read'], options }),
    line({
      id: 'writes',
      label: 'Writes, deletes, lists',
      quantity: writes,
      price: prices['cloudflare.kv.write'],
      options,
    }),
    line({ id: 'storage', label: 'Storage', quantity: storageGb, price: prices['cloudflare.kv.storage'], options }),
  ],
})

const d1 = defineMeter({
  id: 'cloudflare.d1',
  vendor: 'cloudflare',
  service: 'D1',
  label: 'SQL database at the edge',
  usage: [
    field('rowsRead', 'Rows read: scanned, not returned', 'rows/month', 0),
    field('rowsWritten', 'Rows written, indexes included', 'rows/month', 0),
    field('storageGb', 'Data stored', 'GB-month', 0),
  ],
  prices: ['cloudflare.d1.read', 'cloudflare.d1.write', 'cloudflare.d1.storage'],
  lines: ({ rowsRead, rowsWritten, storageGb }, prices, options) => [
    line({ id: 'reads', label: 'Rows read', quantity: rowsRead, price: prices['cloudflare.d1.read'], options }),
    line({ id: 'writes', label: 'Rows written', quantity: rowsWritten, price: prices['cloudflare.d1.write'], options }),
    line({ id: 'storage', label: 'Storage', quantity: storageGb, price: prices['cloudflare.d1.storage'], options }),
  ],
})

/**
 * Usage beyond the included allowance is rounded up: operations to whole millions, storage to whole GB. Egress is free.
 */
const r2 = defineMeter({
  id: 'cloudflare.r2',
  vendor: 'cloudflare',
  service: 'R2 standard',
  label: 'Object storage without egress fees',
  usage: [
    field('storageGb', 'Data stored', 'GB-month', 0),
    field('writes', 'Class A operations: writes, lists', 'operations/month', 0),
    field('reads', 'Class B operations: reads', 'operations/month', 0),
    field('egressGb', 'Data sent out', 'GB/month', 0),
  ],
  prices: ['cloudflare.r2.storage', 'cloudflare.r2.class_a', 'cloudflare.r2.class_b', 'cloudflare.r2.egress'],
  lines: ({ storageGb, writes, reads, egressGb }, prices, options) => [
    roundedLine({
      id: 'storage',
      label: 'Storage, whole GB',
      quantity: storageGb,
      size: 1,
      price: prices['cloudflare.r2.storage'],
      options,
    }),
    roundedLine({
      id: 'writes',
      label: 'Class A operations, whole millions',
      quantity: writes,
      size: MILLION,
      price: prices['cloudflare.r2.class_a'],
      options,
    }),
    roundedLine({
      id: 'reads',
      label: 'Class B operations, whole millions',
      quantity: reads,
      size: MILLION,
      price: prices['cloudflare.r2.class_b'],
      options,
    }),
    line({ id: 'egress', label: 'Data out', quantity: egressGb, price: prices['cloudflare.r2.egress'] }),
  ],
})

/** Minimum storage duration of an object in Infrequent Access, in days; also the length of a billing month. */
const LEAST_DAYS = 30

const r2Infrequent = defineMeter({
  id: 'cloudflare.r2-infrequent-access',
  vendor: 'cloudflare',
  service: 'R2 infrequent access',
  label: 'Object storage for what is seldom read',
  usage: [
    field('storageGb', 'Data stored', 'GB', 0),
    field('storedDays', 'Days that it is stored: 30 are billed at the least', 'days', LEAST_DAYS),
    field('writes', 'Class A operations: writes, lists', 'operations/month', 0),
    field('reads', 'Class B operations: reads', 'operations/month', 0),
    field('retrievedGb', 'Data retrieved', 'GB/month', 0),
  ],
  prices: [
    'cloudflare.r2.ia_storage',
    'cloudflare.r2.ia_class_a',
    'cloudflare.r2.ia_class_b',
    'cloudflare.r2.ia_retrieval',
  ],
  lines: ({ storageGb, storedDays, writes, reads, retrievedGb }, prices, options) => [
    roundedLine({
      id: 'storage',
      label: 'Storage, whole GB',
      quantity: (storageGb * Math.max(storedDays, LEAST_DAYS)) / LEAST_DAYS,
      size: 1,
      price: prices['cloudflare.r2.ia_storage'],
      options,
    }),
    roundedLine({
      id: 'writes',
      label: 'Class A operations, whole millions',
      quantity: writes,
      size: MILLION,
      price: prices['cloudflare.r2.ia_class_a'],
      options,
    }),
    roundedLine({
      id: 'reads',
      label: 'Class B operations, whole millions',
      quantity: reads,
      size: MILLION,
      price: prices['cloudflare.r2.ia_class_b'],
      options,
    }),
    roundedLine({
      id: 'retrieval',
      label: 'Retrieval, whole GB',
      quantity: retrievedGb,
      size: 1,
      price: prices['cloudflare.r2.ia_retrieval'],
      options,
    }),
  ],
})

const OPERATION_KB = 64

/** Each message takes three operations (write, read, delete) for every 64 KB begun. */
const queues = defineMeter({
  id: 'cloudflare.queues',
  vendor: 'cloudflare',
  service: 'Queues',
  label: 'Queue at the edge',
  usage: [
    field('messages', 'Messages', 'messages/month', 0),
    field('messageKb', 'Size of a message', 'KB', 1),
    field(
      'operationsPerMessage',
      'Operations for a message: write, read, delete; a retry reads again',
      'operations',
      3,
    ),
  ],
  rules: carried(['messages'], 'operationsPerMessage'),
  prices: ['cloudflare.queues.op'],
  lines: ({ messages, messageKb, operationsPerMessage }, prices, options) => [
    line({
      id: 'operations',
      label: 'Operations, in units of 64 KB',
      quantity: messages * operationsPerMessage * roundUpToIncrement(messageKb, OPERATION_KB, 1),
      price: prices['cloudflare.queues.op'],
      options,
    }),
  ],
})

const logs = defineMeter({
  id: 'cloudflare.logs',
  vendor: 'cloudflare',
  service: 'Workers Logs',
  label: 'Logs of functions at the edge',
  usage: [
    field('events', 'Log events counted one by one', 'events/month', 0),
    field('requests', 'Requests that are logged', 'requests/month', 0),
    field('eventsPerRequest', 'Log events of a request, its own one counted', 'events', 2),
  ],
  prices: ['cloudflare.logs.event'],
  lines: ({ events, requests, eventsPerRequest }, prices, options) => [
    line({
      id: 'events',
      label: 'Log events',
      quantity: events + requests * eventsPerRequest,
      price: prices['cloudflare.logs.event'],
      options,
    }),
  ],
})

export const CLOUDFLARE_STORAGE_METERS = [kv, d1, r2, r2Infrequent, queues, logs] as const
