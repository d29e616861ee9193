import type { BillStatement } from './statement'
import type { Measure } from './types'

/** What a file says about the workload, for one month. */
export type Volumes = Partial<Record<Measure, number>> & {
  /** Mean duration of a function, where the file states it. */
  functionMs?: number
}

/** Volumes of an ordinary month. */
export function volumesOfBill({ covered, months }: Pick<BillStatement, 'covered' | 'months'>): Volumes {
  const volumes: Volumes = {}
  for (const { measure, quantity } of covered) {
    if (measure && quantity > 0) volumes[measure] = (volumes[measure] ?? 0) + quantity / months
  }
  return volumes
}
