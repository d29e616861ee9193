/** What its authors say of a decision; none of it is in the scenario. */
export type About = {
  /** The title of the case; empty: the recommendation's own name stands in. */
  title: string
  author: string
  status: string
  /** yyyy-mm-dd. */
  date: string
  deciders: readonly string[]
}

export type Amounts = { total: number; low: number; high: number }

/** A border beyond which the decision is to be reviewed. */
export type RecordTripwire = { input: string; unit: string; becomes: string | null } & (
  | { above: number; below?: undefined }
  | { below: number; above?: undefined }
)

/** What a record says to programs: its front matter. Amounts are in `cost.currency`, over `cost.months`. */
export type RecordFacts = {
  status: string
  /** null where the record does not say it. */
  date: string | null
  deciders: string[]
  author: string | null
  /** Path and query of the recommendation. */
  link: string
  /** Revisions of the model and of the prices. */
  model: string
  prices: string
  recommendation: { id: string; name: string }
  cost: { currency: string; months: number } & Amounts
  candidates: ({ id: string; name: string } & Amounts)[]
  /** `best`: share of futures in which the recommendation costs least; null where nothing else may be chosen. */
  futures: { count: number; seed: string; best: number | null; low: number; high: number }
  tripwires: RecordTripwire[]
}

export type Argument = { kind: 'good' | 'neutral' | 'bad'; because: string }

/** A considered option, ready to be read. */
export type RecordOption = {
  id: string
  name: string
  what: string
  chosen: boolean
  total: string
  range: string
  paid: string
  unpaid: string
  monthly: string
  arguments: Argument[]
}

export type RecordSource = { name: string; asOf: string; url: string | null; of: string }

/** What the total of the recommendation rests on, and nothing else. */
export type RecordSources = {
  /** The rate card with its revision. */
  card: string
  prices: RecordSource[]
  factors: RecordSource[]
  /** Factors that are judgements of ours. */
  assumed: string[]
}

/** A figure at its two ends, all others central, with what the recommendation costs there. */
export type RecordDriver = { name: string; low: string; high: string; atLow: string; atHigh: string }

/** What would be otherwise if a figure were. */
export type RecordSensitivity = {
  /** How sure the recommendation is. */
  sure: string
  /** Figures that alone make another candidate the cheaper one, or that none does. */
  turns: string
  /** What moves the total most, greatest first. */
  moves: RecordDriver[]
}

/** A decision as plain data: every format writes this and works nothing out. */
export type DecisionRecord = {
  title: string
  about: About
  /** Absolute where the site is known. */
  address: string
  facts: RecordFacts
  context: string[]
  drivers: string[]
  options: RecordOption[]
  /** Priced, and not among the options. */
  others: string
  outcome: { chosen: string; because: string; sentences: string[] }
  consequences: Argument[]
  remarks: string[]
  confirmation: { borders: string[]; failures: string[] }
  costs: { months: number; currency: string; leftOut: string; lines: { name: string; amount: string; range: string }[] }
  sensitivity: RecordSensitivity
  sources: RecordSources
}
