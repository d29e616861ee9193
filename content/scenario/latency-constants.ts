import { assumed } from './assumed'
import type { Evidence } from '../schemas/provenance'

/** A time or share that the latency of a request rests on, between a low and a high value. */
export type LatencyConstant = {
  label: string
  unit: 'ms' | '%' | 'hours'
  low: number
  value: number
  high: number
  evidence: Evidence
}

const COLD_STARTS: Omit<Evidence, 'note'> = {
  provenance: 'derived',
  source: 'AWS Lambda Operator Guide, Execution environments',
  asOf: '2021',
}

/** What lib/sizing does not say of a request: how long it waits for the network and for services that are not sized. */
export const LATENCY_CONSTANTS = {
  hopMs: {
    label: 'Network between two components, there and back',
    unit: 'ms',
    low: 0.2,
    value: 0.5,
    high: 2,
    evidence: assumed('Components in two zones of one region; nothing published was taken'),
  },
  edgeMs: {
    label: 'Answer of an edge location from its cache',
    unit: 'ms',
    low: 1,
    value: 5,
    high: 20,
    evidence: assumed('Time within the edge location; the way of the user to it is not counted anywhere on this page'),
  },
  tableMs: {
    label: 'Read or write of a table billed by the request',
    unit: 'ms',
    low: 2,
    value: 4,
    high: 9,
    evidence: assumed('The vendor promises single-digit milliseconds; the middle is ours'),
  },
  coldShare: {
    label: 'Calls of a function that start cold',
    unit: '%',
    low: 0.001,
    value: 0.005,
    high: 0.01,
    evidence: { ...COLD_STARTS, note: 'Published: typically under 1% of production calls; half of that is ours' },
  },
  coldMs: {
    label: 'Cold start of a function',
    unit: 'ms',
    low: 100,
    value: 400,
    high: 1000,
    evidence: { ...COLD_STARTS, note: 'Published: from under 100 ms to over 1 second; the middle is ours' },
  },
  stopHours: {
    label: 'Length of a stop, for the recovery after it',
    unit: 'hours',
    low: 0.25,
    value: 1,
    high: 4,
    evidence: assumed('A unit to compare by: recovery is in proportion to it'),
  },
} as const satisfies Record<string, LatencyConstant>
