/** GB in a month of a rate in MB/s; both binary, as the vendors' own tools reckon. */
export const monthlyGb = (mbPerSecond: number, hours: number): number => (mbPerSecond * 3600 * hours) / 1024

/** GB of a number of things of some KB each. */
export const gbOfRecords = (count: number, kb: number): number => (count * kb) / 1024 / 1024

/** What the usage states, or what follows from the rest where it states nothing. */
export const givenOr = (given: number, derived: number): number => (given > 0 ? given : derived)
