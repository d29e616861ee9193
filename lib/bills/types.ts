export type BillFormat = 'FOCUS' | 'AWS Cost and Usage Report' | 'AWS CUR 2.0'

/** What kind of charge a row is. `usage` and `fee` recur, the others do not belong into an ordinary month. */
export type ChargeKind = 'usage' | 'fee' | 'tax' | 'credit' | 'correction' | 'prepaid'

/** One row of a bill, whatever its format. Amounts are in the currency of the bill. */
export type BillRow = {
  vendor: string
  service: string
  /** What was used, in the vendor's words: a usage type or the name of a stock-keeping unit. */
  usage: string
  unit: string
  currency: string
  kind: ChargeKind
  /** What the row costs in the month it was used: prepaid commitments are spread over their term. */
  cost: number
  /** The same at list price; null where the row does not say. */
  list: number | null
  quantity: number
  /** Whether a reservation or a savings plan covers it. */
  committed: boolean
  /** Days since 1970, the first used and the first no longer used; null where the row has no date. */
  from: number | null
  until: number | null
}

/** What could not be used of a file, worded for its owner: "found …, expected …". */
export type BillProblem = { where: string; found: string; expected: string }

/** Reads the cells of a row, or says what is wrong with them. */
export type RowReader = (row: readonly string[]) => BillRow | BillProblem

/** Index of a column by its name, however it is written: `lineItem/UsageType` and `line_item_usage_type` are one. */
export type ColumnOf = (name: string) => number | undefined

/** Rows of one service, usage type, unit and kind. */
export type BillGroup = Pick<BillRow, 'vendor' | 'service' | 'usage' | 'unit' | 'kind'> & {
  rows: number
  cost: number
  quantity: number
  /** What was paid for on demand: without free quantities and without what a commitment covers. */
  paid: Sums
  /** What a commitment covers. */
  committed: Sums
}

/** Cost and quantity, and both cost and list cost of the rows that state a list cost. */
export type Sums = { cost: number; quantity: number; listed: number; costOfListed: number }

/** A bill, read and grouped. */
export type CollectedBill = {
  format: BillFormat
  rows: number
  currency: string
  /** Sum of all rows, counted apart from the groups. */
  total: number
  /** Months that its usage covers, a part of a month as a part; null where no row has a date. */
  months: number | null
  groups: BillGroup[]
}

/** A quantity that the workload of a scenario asks for. */
export type Measure = 'requests' | 'functionRequests' | 'functionGbSeconds' | 'databaseGb' | 'objectGb'

/** What a usage is to our meters. */
export type Match = {
  meter: string
  /** Id of the price; null where the meter takes the price from its usage, as for the hours of one kind of machine. */
  price: string | null
  /** Units of the price in one unit of the bill. */
  per: number
  measure?: Measure
}
