/** GB per month at a rate in MB/s. Both are binary (1,024), as in the vendors' own calculators. */
export const monthlyGb = (mbPerSecond: number, hours: number): number => (mbPerSecond * 3600 * hours) / 1024

/** GB of a number of records of some KB each. */
export const gbOfRecords = (count: number, kb: number): number => (count * kb) / 1024 / 1024

/** The figure that the usage gives, or the derived one when it gives 0. */
export const givenOr = (given: number, derived: number): number => (given > 0 ? given : derived)

/** GB kept of a rate in MB/s, once it has been running for as long as data is kept. */
export const gbKept = (mbPerSecond: number, hoursKept: number): number => (mbPerSecond * hoursKept * 3600) / 1024
