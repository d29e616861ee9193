import type { RecordTripwire } from '@/lib/record'
import type { Said } from '../said'

export const VERDICTS = ['holds', 'drifting', 'flipped'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a decision record says of itself, in its own currency. */
export type Recorded = {
  file: string
  /** Where its block for this program begins, for annotations. */
  line: number
  /** The day of the decision: 2026-11-29. null where the record does not say it. */
  date: string | null
  query: URLSearchParams
  /** Revisions of the model and of the prices it was worked out with. */
  model: string
  prices: string
  recommendation: { id: string; name: string }
  cost: { currency: string; months: number; total: number; low: number; high: number }
  tripwires: RecordTripwire[]
}

/** A total over the horizon, in the currency of the record. */
export type Total = { total: number; low: number; high: number }

/** An answer or figure that was observed to be another than the record's, and what that alone does. */
export type ObservedChange = {
  name: string
  recorded: string
  observed: string
  /** What it moves the recorded candidate's total by, in the currency of the record. */
  moves: number
  /** The recommendation with this change alone, where it is another one. */
  becomes: string | null
}

/**
 * A tripwire of the record beside what is known now: passed, not passed, or without a value to judge it by. `from` says
 * whether the value was observed or is that of the record's own scenario.
 */
export type WatchedTripwire = RecordTripwire & {
  status: 'passed' | 'not-passed' | 'unknown'
  value: number | null
  from: 'observed' | 'record' | null
}

/** A month of the bill beside its plan, in the currency of the record. */
export type BilledMonth = { month: string; planned: number; billed: number; change: number }

/** What became of a record. */
export type Judgement = {
  kind: 'checked'
  file: string
  line: number
  verdict: Verdict
  /** Why, in one sentence. */
  because: string
  currency: string
  months: number
  then: { id: string; name: string } & Total
  /** What is recommended now. */
  now: { id: string; name: string } & Total
  /** What the recorded candidate costs now; null where it comes into question no more. */
  recorded: Total | null
  /** Of the recorded total: 0.1 is a tenth more. */
  change: number | null
  /** What moved, a sentence each. */
  moved: string[]
  observed: ObservedChange[]
  bill: BilledMonth[]
  /** The tripwires that the record states, in its order. */
  tripwires: WatchedTripwire[]
}

/** A file that was not judged. */
type Passed = { kind: 'passed'; file: string; line: number; because: string }
type Broken = { kind: 'broken'; file: string; line: number; because: string }

export type Checked = Judgement | Passed | Broken

/** What was measured since: answers and figures, and a bill by month. */
export type Observed = {
  said: (file: string) => Said
  /** Figures that no scenario has and that tripwires watch. */
  measured: (file: string) => Readonly<Record<string, number>>
  bill: { currency: string; months: { month: string; cost: number }[] } | null
}
