import type { Traffic } from '@/content/schemas/scenario'

/** Where a figure of a bill goes in the scenario. */
export type Target =
  | { kind: 'bill' }
  | { kind: 'load'; traffic: Traffic }
  | { kind: 'price'; id: string }
  | { kind: 'figure'; name: 'discount' | 'committedShare' | 'committedDiscount' | 'dataGb' | 'functionMs' }

/** A figure of the scenario that a file can replace. */
export type Change = {
  target: Target
  /** As it is set now; undefined for an answer or a price that nobody gave. */
  now: number | undefined
  next: number
  /** Whether the visitor has set it to something else than its default. */
  isOwn: boolean
  /** Where the figure comes from. */
  from: Origin
}

export type Origin =
  | { kind: 'monthly'; total: number; months: number }
  | { kind: 'listed'; cost: number; listed: number }
  | { kind: 'paid'; cost: number; quantity: number; unit: string; list: number }
  | { kind: 'requests'; average: number }
  | { kind: 'stored'; what: 'databases' | 'objects' }
  | { kind: 'duration'; gbSeconds: number; requests: number; memoryMb: number }
  | { kind: 'stated' }
